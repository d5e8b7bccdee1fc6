package org.tongjian.format.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Goes through the content of a page once and gathers its glyphs and marks. Pictures are never
 * decoded, colours are looked at only as far as white is told from others.
 */
@SuppressWarnings("ReferenceEquality") // the very same object is meant
final class PageScanner extends PDFStreamEngine {
  /** A broadsheet has some 10,000 characters; ten times that is no page to be read. */
  private static final int MOST_GLYPHS = 200_000;

  private static final int MOST_OPERATORS = 2_000_000;

  /** What a form costs beside its operations. */
  private static final int FORM = 50;

  /** Thrown when a page is greater than any that is printed. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong(String message) {
      super(message, null, false, false);
    }
  }

  private final IdentityHashMap<PDFont, PrintFont> fonts = new IdentityHashMap<>();
  private final Set<COSBase> openForms = new HashSet<>();
  private PageFrame frame;
  private PrintedLines lines;
  private PageMarks marks;
  private ActualText actual;
  private int glyphs;
  private int operators;
  private int readable;
  private int unreadable;
  private PDFont lastFont;
  private PrintFont lastPrint;

  PageScanner() {
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new EndText(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    addOperator(new SetLineWidth(this));
  }

  /**
   * Goes through a page. When it fails on the way, what was gathered until then can be had all the
   * same.
   *
   * @throws IOException when its content is damaged
   * @throws TooLong when it has more than a printed page can have
   */
  void scan(PDPage page) throws IOException {
    frame = new PageFrame(page);
    lines = new PrintedLines();
    marks = new PageMarks(frame);
    actual = new ActualText(this::add);
    openForms.clear();
    glyphs = 0;
    operators = 0;
    readable = 0;
    unreadable = 0;
    processPage(BoundedContent.of(page));
  }

  PageFrame frame() {
    return frame;
  }

  PageMarks marks() {
    return marks;
  }

  /** The printed lines in the order of the content. */
  List<PrintedLine> lines() {
    actual.closeAll();
    return lines.finish();
  }

  /** How many characters the file tells. */
  int readable() {
    return readable;
  }

  /** How many characters are printed of which the file does not tell what they are. */
  int unreadable() {
    return unreadable;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new TooLong("more than %d drawing operations".formatted(MOST_OPERATORS));
    }
    String name = operator.getName();
    switch (name) {
      case "Do" -> draw(operands);
      case "BI" -> marks.picture(getGraphicsState().getCurrentTransformationMatrix());
      case "BDC" -> actual.open(meant(operands));
      case "BMC" -> actual.open(Optional.empty());
      case "EMC" -> actual.close();
      default -> {
        if (!marks.draw(name, operands, getGraphicsState(), getResources())) {
          super.processOperator(operator, operands);
        }
      }
    }
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    marks.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    marks.restore();
  }

  private void draw(List<COSBase> operands) throws IOException {
    PDResources resources = getResources();
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
      return;
    }
    COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSStream stream = objects == null ? null : objects.getCOSStream(name);
    if (stream == null) {
      return;
    }
    COSName kind = stream.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(kind)) {
      marks.picture(getGraphicsState().getCurrentTransformationMatrix());
    } else if (COSName.FORM.equals(kind) && openForms.add(stream)) {
      operators += FORM;
      PDFormXObject form = BoundedContent.form(stream, resources.getResourceCache());
      marks.save();
      marks.clip(form, getGraphicsState().getCurrentTransformationMatrix());
      try {
        showForm(form);
      } finally {
        marks.restore();
        openForms.remove(stream);
      }
    }
  }

  private Optional<String> meant(List<COSBase> operands) {
    COSDictionary said = null;
    if (operands.size() > 1 && operands.get(1) instanceof COSDictionary direct) {
      said = direct;
    } else if (operands.size() > 1
        && operands.get(1) instanceof COSName name
        && getResources() != null) {
      PDPropertyList list = getResources().getProperties(name);
      said = list == null ? null : list.getCOSObject();
    }
    return Optional.ofNullable(said == null ? null : said.getString(COSName.ACTUAL_TEXT));
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++glyphs > MOST_GLYPHS) {
      throw new TooLong("more than %d characters".formatted(MOST_GLYPHS));
    }
    if (font != lastFont) {
      lastFont = font;
      lastPrint = fonts.computeIfAbsent(font, PrintFont::new);
    }
    PrintFont print = lastPrint;
    double ax = frame.dx(matrix.getScaleX(), matrix.getShearY());
    double ay = frame.dy(matrix.getScaleX(), matrix.getShearY());
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY()) * print.scale() * frame.unit();
    double em = Math.hypot(ax, ay) * print.scale();
    if (!(size > 0.5 && em > 0.5 && size < 5000)) {
      return;
    }
    double x = frame.x(matrix.getTranslateX(), matrix.getTranslateY());
    double y = frame.y(matrix.getTranslateX(), matrix.getTranslateY());
    int turn = Math.abs(ax) >= Math.abs(ay) ? ax > 0 ? 0 : 2 : ay > 0 ? 1 : 3;
    double start = turn == 0 ? x : turn == 1 ? y : turn == 2 ? -x : -y;
    double baseline = turn == 0 ? y : turn == 1 ? -x : turn == 2 ? -y : x;
    boolean stacked = font.isVertical();
    double width = stacked ? em : displacement.getX() * Math.hypot(ax, ay);
    if (!marks.isSeen(x, y, size)) {
      return;
    }
    String raw = print.raw(code);
    if (raw.equals("\u00AD") && width < 0.01) {
      return;
    }
    actual.add(
        new Glyph(
            print.text(code),
            raw,
            turn,
            start,
            start + Math.max(0, width),
            baseline,
            size,
            em,
            print.ascent() * size,
            print.descent() * size,
            print.isBold() || isDrawnBold(),
            stacked));
  }

  private void add(Glyph glyph) {
    if (glyph.text().equals(GlyphText.UNKNOWN)) {
      unreadable++;
    } else {
      readable += glyph.isBlank() ? 0 : 1;
    }
    lines.add(glyph);
  }

  /** Type is made bolder by drawing its outline too. */
  private boolean isDrawnBold() {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
  }
}

package org.tongjian.format.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.tongjian.source.Box;

/** What is drawn on a page beside its text: as the content draws it, piece by piece. */
final class PageMarks {
  /** A page with more pieces is full of drawings; the first of them are enough to tell them by. */
  private static final int MOST_PIECES = 50_000;

  /** So many shapes are letters that were turned into drawings. */
  private static final int MANY_SHAPES = 1_000;

  /** What a piece is. */
  enum Kind {
    /** Drawn along a straight line. */
    LINE,
    /** Drawn around a rectangle. */
    FRAME,
    /** A filled rectangle. */
    TINT,
    /** Anything of other form: a letter, a part of a drawing. */
    SHAPE,
    /** A picture. */
    PICTURE
  }

  /**
   * One thing that was drawn.
   *
   * @param kind its form
   * @param box the part of it that is seen
   */
  record Piece(Kind kind, Box box) {}

  /** What stays until the next state is restored: the stretch that is drawn in, the colour. */
  private record State(Box clip, boolean white) {}

  private final PageFrame frame;
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<State> saved = new ArrayDeque<>();
  private final DrawnPath path = new DrawnPath();
  private State state;
  private COSName space = COSName.DEVICEGRAY;
  private boolean clips;

  PageMarks(PageFrame frame) {
    this.frame = frame;
    state = new State(frame.box(), false);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Whether pictures or drawings fill most of the page. */
  boolean isFull() {
    double filled = 0;
    int shapes = 0;
    for (Piece piece : pieces) {
      shapes += piece.kind() == Kind.SHAPE ? 1 : 0;
      if (piece.kind() == Kind.PICTURE) {
        filled += piece.box().width() * piece.box().height();
      }
    }
    return shapes > MANY_SHAPES || filled > frame.width() * frame.height() / 2;
  }

  void save() {
    saved.push(state);
  }

  void restore() {
    state = saved.isEmpty() ? state : saved.pop();
  }

  /** Whether a character at this place is within what is drawn in, or hardly out of it. */
  boolean isSeen(double x, double y, double size) {
    Box clip = state.clip;
    return x > clip.left() - size
        && x < clip.right() + size * 0.5
        && y > clip.top() - size * 0.5
        && y < clip.bottom() + size;
  }

  /** A picture, which fills the unit square. */
  void picture(Matrix matrix) {
    add(Kind.PICTURE, square(matrix, 0, 0, 1, 1));
  }

  /** From here on only what lies in the form's box is drawn. */
  void clip(PDFormXObject form, Matrix matrix) {
    PDRectangle box = form.getBBox();
    if (box != null) {
      Matrix inner = form.getMatrix().multiply(matrix);
      clip(
          square(
              inner,
              box.getLowerLeftX(),
              box.getLowerLeftY(),
              box.getUpperRightX(),
              box.getUpperRightY()));
    }
  }

  /**
   * Takes an operation that draws or says how to draw.
   *
   * @return whether it is one; all others are left to the caller
   */
  boolean draw(
      String operation, List<COSBase> operands, PDGraphicsState graphics, PDResources resources) {
    Matrix matrix = graphics.getCurrentTransformationMatrix();
    switch (operation) {
      case OperatorName.APPEND_RECT -> rectangle(operands, matrix);
      case OperatorName.MOVE_TO -> to(operands, 0, matrix, DrawnPath.Step.MOVE);
      case OperatorName.LINE_TO -> to(operands, 0, matrix, DrawnPath.Step.LINE);
      case OperatorName.CURVE_TO -> curve(operands, 4, matrix);
      case OperatorName.CURVE_TO_REPLICATE_FINAL_POINT,
          OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT ->
          curve(operands, 2, matrix);
      case OperatorName.CLOSE_PATH -> path.close();
      case OperatorName.CLIP_NON_ZERO, OperatorName.CLIP_EVEN_ODD -> clips = true;
      case OperatorName.ENDPATH -> end();
      case OperatorName.STROKE_PATH -> stroke(graphics, matrix);
      case OperatorName.CLOSE_AND_STROKE -> {
        path.close();
        stroke(graphics, matrix);
      }
      case OperatorName.FILL_NON_ZERO,
          OperatorName.FILL_EVEN_ODD,
          OperatorName.LEGACY_FILL_NON_ZERO ->
          fill();
      case OperatorName.FILL_NON_ZERO_AND_STROKE,
          OperatorName.FILL_EVEN_ODD_AND_STROKE,
          OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
          OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE ->
          stroke(graphics, matrix);
      case OperatorName.SHADING_FILL -> add(Kind.TINT, state.clip);
      default -> {
        return colour(operation, operands, resources);
      }
    }
    return true;
  }

  private boolean colour(String operation, List<COSBase> operands, PDResources resources) {
    switch (operation) {
      case OperatorName.NON_STROKING_GRAY, OperatorName.NON_STROKING_RGB -> white(all(operands, 1));
      case OperatorName.NON_STROKING_CMYK -> white(all(operands, 0));
      case OperatorName.NON_STROKING_COLORSPACE -> {
        space = !operands.isEmpty() && operands.get(0) instanceof COSName name ? name : space;
        white(false);
      }
      case OperatorName.NON_STROKING_COLOR, OperatorName.NON_STROKING_COLOR_N ->
          white(all(operands, isInk(operands.size(), resources) ? 0 : 1));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether the colour space counts ink, of which white is none, and not light. */
  private boolean isInk(int parts, PDResources resources) {
    if (parts >= 4) {
      return true;
    }
    var spaces =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    COSBase named = spaces == null ? null : spaces.getDictionaryObject(space);
    return named instanceof COSArray array
        && array.size() > 0
        && (COSName.SEPARATION.equals(array.getObject(0))
            || COSName.DEVICEN.equals(array.getObject(0)));
  }

  private static boolean all(List<COSBase> operands, float wanted) {
    for (COSBase operand : operands) {
      if (!(operand instanceof COSNumber number)
          || Math.abs(number.floatValue() - wanted) > 0.004) {
        return false;
      }
    }
    return !operands.isEmpty();
  }

  private void white(boolean white) {
    if (white != state.white) {
      state = new State(state.clip, white);
    }
  }

  private void rectangle(List<COSBase> operands, Matrix matrix) {
    if (operands.size() < 4) {
      return;
    }
    float x = number(operands, 0);
    float y = number(operands, 1);
    float width = number(operands, 2);
    float height = number(operands, 3);
    point(x, y, matrix, DrawnPath.Step.MOVE);
    point(x + width, y, matrix, DrawnPath.Step.LINE);
    point(x + width, y + height, matrix, DrawnPath.Step.LINE);
    point(x, y + height, matrix, DrawnPath.Step.LINE);
    path.close();
  }

  private void curve(List<COSBase> operands, int last, Matrix matrix) {
    to(operands, 0, matrix, DrawnPath.Step.BEND);
    to(operands, last, matrix, DrawnPath.Step.BEND);
  }

  private void to(List<COSBase> operands, int at, Matrix matrix, DrawnPath.Step step) {
    if (operands.size() >= at + 2) {
      point(number(operands, at), number(operands, at + 1), matrix, step);
    }
  }

  private void point(float x, float y, Matrix matrix, DrawnPath.Step step) {
    double px = x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX();
    double py = x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY();
    path.to(frame.x(px, py), frame.y(px, py), step);
  }

  private static float number(List<COSBase> operands, int at) {
    return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
  }

  private void stroke(PDGraphicsState graphics, Matrix matrix) {
    double scale =
        Math.sqrt(
            Math.abs(
                matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY()));
    path.stroked(graphics.getLineWidth() * scale * frame.unit(), this::add);
    end();
  }

  private void fill() {
    if (!state.white) {
      path.filled(this::add);
    }
    end();
  }

  private void end() {
    if (clips) {
      path.box().ifPresent(this::clip);
      clips = false;
    }
    path.clear();
  }

  private void clip(Box box) {
    Box clip = state.clip;
    Box both =
        new Box(
            Math.max(clip.left(), box.left()),
            Math.max(clip.top(), box.top()),
            Math.max(Math.max(clip.left(), box.left()), Math.min(clip.right(), box.right())),
            Math.max(Math.max(clip.top(), box.top()), Math.min(clip.bottom(), box.bottom())));
    state = new State(both, state.white);
  }

  private void add(Kind kind, Box box) {
    Box clip = state.clip;
    double left = Math.max(clip.left(), box.left());
    double top = Math.max(clip.top(), box.top());
    double right = Math.min(clip.right(), box.right());
    double bottom = Math.min(clip.bottom(), box.bottom());
    if (left <= right && top <= bottom && pieces.size() < MOST_PIECES) {
      pieces.add(new Piece(kind, new Box(left, top, right, bottom)));
    }
  }

  private Box square(Matrix m, double left, double bottom, double right, double top) {
    Optional<Box> box = Optional.empty();
    for (int corner = 0; corner < 4; corner++) {
      double x = corner % 2 == 0 ? left : right;
      double y = corner < 2 ? bottom : top;
      double px = x * m.getScaleX() + y * m.getShearX() + m.getTranslateX();
      double py = x * m.getShearY() + y * m.getScaleY() + m.getTranslateY();
      double fx = frame.x(px, py);
      double fy = frame.y(px, py);
      var point = new Box(fx, fy, fx, fy);
      box = Optional.of(box.map(b -> b.around(point)).orElse(point));
    }
    return box.orElseThrow();
  }
}

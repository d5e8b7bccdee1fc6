package org.tongjian.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongjian.page.Way.HeadingUse;
import org.tongjian.page.Way.Join;

/** Puts the fragments of a page together to articles as the reading order says. */
final class Assembler {
  private Assembler() {}

  /** The articles in the order in which they begin. */
  static List<Draft> assemble(List<Fragment> fragments, List<Way> steps, Headings headings) {
    Map<Integer, Draft> drafts = new HashMap<>();
    List<Draft> inOrder = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Way step = steps.get(i);
      Fragment fragment = fragments.get(i);
      Draft draft = drafts.get(step.article());
      if (draft == null) {
        draft = new Draft();
        drafts.put(step.article(), draft);
        inOrder.add(draft);
      }
      if (step.head() >= 0) {
        draft.head(headings.part(step.head()));
      }
      if (step.use() == HeadingUse.INSIDE) {
        draft.addInside(fragment.heading());
      }
      if (step.join() == Join.SENTENCE) {
        draft.goOn(fragment);
      } else if (step.join() == Join.CAPTION) {
        draft.addParagraph(Optional.of(Part.Kind.CAPTION), fragment.lines());
      } else {
        draft.add(fragment);
      }
    }
    return inOrder.stream().filter(Draft::hasText).toList();
  }
}

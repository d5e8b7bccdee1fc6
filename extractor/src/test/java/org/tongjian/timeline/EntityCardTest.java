package org.tongjian.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.query.FixtureStore;
import org.tongjian.store.EmbeddedStore;

/** Cards of entities, and explanations. */
class EntityCardTest {
  private static EmbeddedStore store;

  @BeforeAll
  static void open() {
    store = FixtureStore.open();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "沈知远, person",
    "望湖区, area",
    "湖畔步道, initiative",
    "https://w3id.org/tongjian/person/林若溪-9f8e7d6c, namesake"
  })
  void writesCards(String name, String file) throws IOException {
    EntityCard card = new EntityCards(store).card(name);
    Golden.check("card-" + file + ".txt", card.toText());
    Golden.check("card-" + file + ".json", card.toJson());
  }

  @Test
  void refusesNamesOfSeveral() {
    EntityCards cards = new EntityCards(store);
    assertEquals(
        ProblemCode.E405,
        assertThrows(ProblemException.class, () -> cards.card("林若溪")).problem().code());
    assertEquals(2, new EntityFinder(store).findAll("林若溪").size());
    assertEquals(List.of(), new EntityFinder(store).findAll("无此人"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://w3id.org/tongjian/fact/f0000001, membership",
    "https://w3id.org/tongjian/fact/f0000016, participation",
    "https://w3id.org/tongjian/article/wanghu-2024-06-03-1-1#c3, claim",
    "陆鸣, entity"
  })
  void explains(String iri, String file) throws IOException {
    Explanation explanation = new Explainer(store).explain(iri);
    Golden.check("explanation-" + file + ".txt", explanation.toText());
    Golden.check("explanation-" + file + ".json", explanation.toJson());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://w3id.org/tongjian/fact/0000",
        "https://w3id.org/tongjian/article/wanghu-2024-06-03-1-1#c99",
        "https://w3id.org/tongjian/> ?p ?o"
      })
  void refusesWhatIsNotThere(String iri) {
    Explainer explainer = new Explainer(store);
    assertEquals(
        ProblemCode.E404,
        assertThrows(ProblemException.class, () -> explainer.explain(iri)).problem().code());
  }
}

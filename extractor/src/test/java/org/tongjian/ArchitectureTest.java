package org.tongjian;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The dependency rule of docs/architecture.md. Change it by a decision record, not by an exception.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.tongjian");

  /** A package may import what stands before it. */
  private static final List<String> ORDER =
      List.of(
          "problem",
          "source",
          "format",
          "gazetteer",
          "page",
          "text",
          "time",
          "mention",
          "entity",
          "claim",
          "pipeline",
          "annotation",
          "graph",
          "store",
          "identity",
          "knowledge",
          "ingest",
          "query",
          "timeline",
          "endpoint",
          "typesetting",
          "workbench",
          "evaluation",
          "cli");

  /** Stages that must not see each other although the order would allow it. */
  private static final Map<String, List<String>> FORBIDDEN =
      Map.of(
          "graph", List.of("pipeline", "annotation"),
          "store", List.of("pipeline", "annotation", "claim", "page", "source"),
          "query", List.of("ingest", "pipeline"),
          "timeline", List.of("ingest", "pipeline"),
          "workbench", List.of("pipeline", "claim", "graph", "store", "ingest", "endpoint"),
          "evaluation", List.of("graph", "store", "query", "endpoint"),
          "typesetting",
              List.of(
                  "format",
                  "gazetteer",
                  "page",
                  "text",
                  "time",
                  "mention",
                  "entity",
                  "claim",
                  "pipeline",
                  "graph",
                  "store",
                  "identity",
                  "knowledge",
                  "ingest",
                  "query",
                  "timeline",
                  "endpoint"));

  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("com.hankcs..", List.of("text.hanlp")),
          Map.entry("org.jsoup..", List.of("format.html")),
          Map.entry("org.apache.pdfbox..", List.of("format.pdf", "format.ocr")),
          Map.entry("org.apache.fontbox..", List.of("format.pdf")),
          Map.entry("org.apache.poi..", List.of("format.docx")),
          Map.entry("org.netpreserve.jwarc..", List.of("format.archive")),
          Map.entry("com.ibm.icu..", List.of("format.text", "page", "typesetting")),
          Map.entry("org.eclipse.rdf4j..", List.of("store")),
          Map.entry(
              "org.apache.jena..",
              List.of(
                  "graph",
                  "store",
                  "identity",
                  "knowledge",
                  "ingest",
                  "query",
                  "timeline",
                  "endpoint",
                  "cli")),
          Map.entry("picocli..", List.of("cli")),
          Map.entry("org.apache.commons.csv..", List.of("format.record", "timeline")),
          Map.entry("jakarta..", List.of("endpoint")),
          Map.entry("org.eclipse.jetty..", List.of("endpoint")),
          Map.entry("org.apache.http..", List.of("store")),
          Map.entry(
              "com.fasterxml..",
              List.of(
                  "format",
                  "annotation",
                  "store",
                  "ingest",
                  "timeline",
                  "workbench",
                  "endpoint",
                  "evaluation")),
          Map.entry("me.tongfei..", List.of("cli")));

  static List<String> packages() {
    return ORDER;
  }

  @Test
  void readsTheClasses() {
    assertTrue(CLASSES.size() > 30, "too few classes were read: " + CLASSES.size());
  }

  @Test
  void everyPackageHasItsPlaceAndSaysWhatItIs() {
    var unknown = new TreeSet<String>();
    for (JavaClass javaClass : CLASSES) {
      String name = javaClass.getPackageName();
      if (!name.equals("org.tongjian") && !ORDER.contains(name.split("\\.")[2])) {
        unknown.add(name);
      }
      Path info =
          Path.of(System.getProperty("tongjian.root"), "extractor/src/main/java")
              .resolve(name.replace('.', '/'))
              .resolve("package-info.java");
      if (!name.equals("org.tongjian") && !Files.exists(info)) {
        unknown.add(name + " lacks package-info.java");
      }
    }
    assertTrue(unknown.isEmpty(), unknown.toString());
    var found = new TreeSet<String>();
    CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> !name.equals("org.tongjian"))
        .forEach(name -> found.add(name.split("\\.")[2]));
    assertEquals(new TreeSet<>(ORDER), found, "every package of the order exists");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void importsOnlyWhatStandsBefore(String name) {
    String[] later =
        ORDER.stream()
            .filter(
                other ->
                    ORDER.indexOf(other) > ORDER.indexOf(name)
                        || FORBIDDEN.getOrDefault(name, List.of()).contains(other))
            .map(other -> "org.tongjian." + other + "..")
            .toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAPackage("org.tongjian." + name + "..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(later))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  static List<Map.Entry<String, List<String>>> libraries() {
    return List.copyOf(LIBRARIES.entrySet());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void keepsLibrariesInTheirPackages(Map.Entry<String, List<String>> library) {
    String[] homes =
        library.getValue().stream().map(p -> "org.tongjian." + p + "..").toArray(String[]::new);
    noClasses()
        .that(alwaysTrue())
        .and()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat(resideInAnyPackage(library.getKey()))
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.tongjian.cli..", "org.tongjian")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }
}

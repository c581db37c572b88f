package io.github.recount.corpus;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;

/** How this house is built; see docs/ARCHITECTURE.md. */
@AnalyzeClasses(
    packages = HouseRulesTest.HOUSE,
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  static final String HOUSE = "io.github.recount";

  @ArchTest
  static void everyModuleIsLookedAt(JavaClasses classes) {
    for (String module : new String[] {"extractor", "normalizer", "exporter", "corpus"}) {
      assertThat(classes)
          .as(module)
          .filteredOn(c -> c.getPackageName().startsWith(HOUSE + "." + module))
          .hasSizeGreaterThan(5);
    }
  }

  @ArchTest
  static final ArchRule EXTRACTOR_STANDS_ALONE =
      nobodyIn("extractor").should().dependOnClassesThat(in("normalizer", "exporter", "corpus"));

  @ArchTest
  static final ArchRule NORMALIZER_KNOWS_NO_EXPORTER =
      nobodyIn("normalizer").should().dependOnClassesThat(in("exporter", "corpus"));

  @ArchTest
  static final ArchRule EXPORTER_KNOWS_NO_CORPUS =
      nobodyIn("exporter").should().dependOnClassesThat(in("corpus"));

  @ArchTest
  static final ArchRule EXTRACTOR_IS_SEEN_BY_ITS_RESULTS =
      noClasses()
          .that(in("normalizer", "exporter"))
          .should()
          .dependOnClassesThat(
              in("extractor")
                  .and(outside(HOUSE + ".extractor.report"))
                  .and(DescribedPredicate.not(nameMatching(".*\\.source\\.Location"))));

  @ArchTest
  static final ArchRule CORPUS_SEES_FACADES_AND_RESULTS =
      noClasses()
          .that(in("corpus"))
          .should()
          .dependOnClassesThat(
              in("extractor", "normalizer")
                  .and(outside(HOUSE + ".extractor", HOUSE + ".extractor.report"))
                  .and(outside(HOUSE + ".extractor.source", HOUSE + ".normalizer"))
                  .and(outside(HOUSE + ".normalizer.report", HOUSE + ".normalizer.value")));

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching(HOUSE + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule TIKA_LIVES_IN_THE_EXTRACTOR =
      lives("org.apache.tika..", "extractor.source", "extractor.format");

  @ArchTest
  static final ArchRule POI_LIVES_IN_THE_FORMATS =
      lives(
          "org.apache.poi..",
          "extractor.source",
          "extractor.format",
          "exporter.xlsx",
          "corpus.truth.generate");

  @ArchTest
  static final ArchRule COMPRESS_LIVES_WHERE_ZIPS_ARE_READ =
      lives(
          "org.apache.commons.compress..",
          "extractor.archive",
          "extractor.source",
          "extractor.format.ofd");

  @ArchTest
  static final ArchRule JUNRAR_LIVES_IN_THE_ARCHIVES =
      lives("com.github.junrar..", "extractor.archive");

  @ArchTest
  static final ArchRule JACKSON_LIVES_IN_JSON =
      lives("com.fasterxml.jackson..", "exporter.json", "corpus.truth.generate");

  @ArchTest
  static final ArchRule COMMONS_CSV_LIVES_IN_CSV =
      lives("org.apache.commons.csv..", "exporter.csv", "extractor.format.text");

  @ArchTest
  static final ArchRule PICOCLI_LIVES_IN_THE_COMMAND_LINE = lives("picocli..", "corpus.cli");

  @ArchTest
  static final ArchRule OPENNLP_LIVES_IN_THE_LANGUAGE = lives("opennlp..", "extractor.language");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveNameMatching(
              ".*(Manager|Processor|Helper|Utils?|Service|Impl)|.*[.$]Base[A-Z]?[^.]*");

  @ArchTest
  static final ArchRule NOTHING_IS_SET = methods().should().haveNameNotMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule DATA_ARE_RECORDS =
      classes()
          .that()
          .resideInAPackage(HOUSE + "..report")
          .and()
          .areTopLevelClasses()
          .and(DescribedPredicate.not(simpleName("package-info")))
          .should()
          .beRecords();

  @ArchTest
  static final ArchRule FIELDS_OF_RESULTS_ARE_FINAL =
      fields()
          .that()
          .areDeclaredInClassesThat(resideInAPackage(HOUSE + "..report"))
          .should()
          .haveModifier(JavaModifier.FINAL);

  private static GivenClassesConjunction nobodyIn(String module) {
    return noClasses().that(in(module));
  }

  private static ArchRule lives(String library, String... homes) {
    String[] packages = new String[homes.length];
    for (int i = 0; i < homes.length; i++) {
      packages[i] = HOUSE + "." + homes[i] + "..";
    }
    return noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage(packages)))
        .should()
        .dependOnClassesThat(resideInAPackage(library));
  }

  private static DescribedPredicate<JavaClass> in(String... modules) {
    String[] packages = new String[modules.length];
    for (int i = 0; i < modules.length; i++) {
      packages[i] = HOUSE + "." + modules[i] + "..";
    }
    return resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaClass> outside(String... packages) {
    return DescribedPredicate.not(resideInAnyPackage(packages));
  }
}

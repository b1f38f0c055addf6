package io.midstream.shell;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may know whom: the floors of the house. */
class HouseRulesTest {
  private static final JavaClasses MIDSTREAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.midstream");

  private static final String ENGINE = "io.midstream.engine..";
  private static final String MODELS = "io.midstream.models..";
  private static final String REPORTS = "io.midstream.reports..";
  private static final String SHELL = "io.midstream.shell..";

  private static GivenClassesConjunction classesOf(String... packages) {
    return noClasses().that().resideInAnyPackage(packages);
  }

  private static void check(ArchRule rule) {
    rule.check(MIDSTREAM);
  }

  @Test
  void everyModuleIsSeen() {
    Set<String> modules =
        MIDSTREAM.stream().map(c -> c.getPackageName().split("\\.")[2]).collect(Collectors.toSet());
    assertThat(modules).containsExactlyInAnyOrder("engine", "models", "reports", "shell");
  }

  @Test
  void theEngineStandsOnTheGround() {
    check(
        classes()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                ENGINE,
                "java..",
                "org.apache.commons..",
                "org.jspecify.annotations..",
                "com.datadoghq.sketch.."));
    check(
        classesOf(ENGINE)
            .and()
            .resideOutsideOfPackage("io.midstream.engine.simulation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.datadoghq.."));
  }

  @Test
  void theEngineTouchesNoFileNoConsoleAndStartsThreadsInOnePlace() {
    check(
        classesOf(ENGINE)
            .should()
            .dependOnClassesThat(
                new DescribedPredicate<>("are of files, threads or the network") {
                  @Override
                  public boolean test(JavaClass type) {
                    String name = type.getName();
                    return (name.startsWith("java.nio.") && !name.startsWith("java.nio.charset."))
                        || name.startsWith("java.net.")
                        || (name.startsWith("java.io.") && !OF_MEMORY.contains(name));
                  }
                }));
    check(
        classesOf(ENGINE)
            .and()
            .doNotHaveFullyQualifiedName("io.midstream.engine.simulation.Simulation")
            .and()
            .haveNameNotMatching("io\\.midstream\\.engine\\.simulation\\.Simulation\\$.*")
            .should()
            .dependOnClassesThat(
                new DescribedPredicate<>("are of threads") {
                  @Override
                  public boolean test(JavaClass type) {
                    String name = type.getName();
                    return name.equals("java.lang.Thread")
                        || name.startsWith("java.util.concurrent.");
                  }
                }));
  }

  /** What writing to memory needs. */
  private static final Set<String> OF_MEMORY =
      Set.of("java.io.Serializable", "java.io.IOException");

  @Test
  void modelsAndReportsNeverSeeEachOther() {
    check(classesOf(MODELS).should().dependOnClassesThat().resideInAPackage(REPORTS));
    check(classesOf(REPORTS).should().dependOnClassesThat().resideInAPackage(MODELS));
    check(classesOf(MODELS, REPORTS).should().dependOnClassesThat().resideInAPackage(SHELL));
  }

  @Test
  void onlyTheShellKnowsSpringAndTheTerminal() {
    check(
        classesOf(ENGINE, MODELS, REPORTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.jline.."));
  }

  @Test
  void eachLibraryStaysInThePlaceItIsMadeFor() {
    check(
        classesOf(ENGINE, MODELS, SHELL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tech.tablesaw..", "org.knowm.xchart.."));
    check(
        classesOf(ENGINE, SHELL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.."));
    check(
        classesOf("io.midstream..")
            .and()
            .resideOutsideOfPackage("io.midstream.reports.output.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox.."));
  }

  @Test
  void onlyTheProgramEndsTheProcessOrPrints() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Midstream.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class));
    check(
        noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  @Test
  void nothingStaticChanges() {
    check(
        fields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("io.midstream..")
            .should()
            .beFinal());
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        MIDSTREAM.stream()
            .filter(c -> !c.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(JavaClass::getPackage)
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toSet());
    assertThat(unmarked).isEmpty();
  }
}

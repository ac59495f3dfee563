package org.sayso.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The arrows of `core`. A rule that fails says why it is there; a new package has to be given its
/// place in [#ORDER].
class ArchitectureTest {

  private static final String ROOT = "org.sayso.";

  /// The order in which the data flows: a package may use those before it, never those after it.
  private static final List<String> ORDER =
      List.of(
          "document",
          "text",
          "evidence",
          "annotation",
          "mention",
          "claim",
          "event",
          "resolution",
          "corroboration",
          "audit",
          "coding",
          "pipeline");

  /// Of all that is on the class path, what this module compiled from its main code.
  private static final Pattern OWN_CLASSES = Pattern.compile(".*/core/target/(quick/)?classes/.*");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(location -> location.matches(OWN_CLASSES))
          .importPackages("org.sayso");

  static Stream<String> packages() {
    return ORDER.stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyThoseBeforeIt(String name) {
    String[] later =
        ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
            .map(after -> ROOT + after + "..")
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .because("data flows one way: " + String.join(" -> ", ORDER))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void claimAndEventDoNotSeeEachOther() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "event..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "claim..")
        .because(
            "the pipeline links them by containment: who tells an event is not the event's own")
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void everyPackageHasItsPlace() {
    List<String> present =
        CORE.stream()
            .map(type -> type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0])
            .distinct()
            .toList();

    assertThat(ORDER)
        .as("the packages of core, in the order of the data flow")
        .containsAll(present);
  }

  @Test
  void nothingIsDerivedFromTodaysDate() {
    noClasses()
        .should()
        .callMethodWhere(readsTheClock())
        .because("the same input gives the same output on any day; times are passed in")
        .check(CORE);
  }

  @Test
  void nothingIsDrawnWithoutASeed() {
    noClasses()
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(
                describe(
                    "that draws without a seed",
                    target ->
                        target.getFullName().equals("java.lang.Math.random()")
                            || target.getFullName().equals("java.util.UUID.randomUUID()"))))
        .orShould()
        .callConstructor(java.util.Random.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.util.concurrent.ThreadLocalRandom.class)
        .because("the same input gives the same output")
        .check(CORE);
  }

  @Test
  void coreStandsOnTheJdkAlone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("org.sayso..", "java..", "org.jspecify..")
        .because("core runs anywhere: in the command, in a server, in a job on a cluster")
        .check(CORE);
  }

  private static DescribedPredicate<JavaCall<?>> readsTheClock() {
    return JavaCall.Predicates.target(
            describe(
                "that reads the clock",
                target -> {
                  String owner = target.getOwner().getName();
                  String name = target.getName();
                  return owner.startsWith("java.time.") && name.equals("now")
                      || owner.equals("java.time.Clock")
                          && (name.startsWith("system") || name.startsWith("tick"))
                      || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
                }))
        .forSubtype();
  }

  private static <T> DescribedPredicate<T> describe(
      String description, java.util.function.Predicate<T> test) {
    return DescribedPredicate.describe(description, test);
  }
}

package telar.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The directions between rooms: the core emits, observers check, nobody above is known below. */
class ArchitectureTest {

  private static final String SEMA = "telar.compiler.frontend.sema";

  /** The semantic analysis from the ground up: each part knows only those before it. */
  private static final List<String> PARTS_OF_SEMA =
      List.of(
          "symbols",
          "emit",
          "lookup",
          "values",
          "program",
          "names",
          "templates",
          "rules",
          "lowering",
          "declarations",
          "expressions",
          "constants",
          "statements",
          "functions");

  private static JavaClasses classes = new ClassFileImporter().importPackages();

  @BeforeAll
  static void readAllRooms() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("telar");
  }

  @TestFactory
  Stream<DynamicTest> everyRoomIsSeen() {
    return Stream.of(
            "compiler.source",
            "compiler.frontend",
            "compiler.frontend.sema",
            "compiler.ir",
            "compiler.lower",
            "compiler.codegen",
            "simt.memory",
            "simt.abi",
            "checks",
            "device",
            "device.emulator",
            "device.jcuda",
            "grading",
            "notebook",
            "cli")
        .map(room -> DynamicTest.dynamicTest(room, () -> assertSeen("telar." + room)));
  }

  private static void assertSeen(String room) {
    long seen =
        classes.stream().filter(c -> (c.getPackageName() + ".").startsWith(room + ".")).count();
    assertTrue(seen > 0, "no class of " + room + " was read");
  }

  @Test
  void simtKnowsNeitherTheCompilerNorAnyCheck() {
    forbid("telar.simt..", "telar.compiler..", "telar.checks..", "telar.device..");
  }

  @Test
  void theCompilerKnowsOnlyTheRuntimeBelowIt() {
    forbid("telar.compiler..", "telar.checks..", "telar.device..", "telar.grading..");
  }

  @Test
  void checksKnowOnlyTheRuntime() {
    forbid("telar.checks..", "telar.compiler..", "telar.device..", "telar.grading..");
  }

  @TestFactory
  Stream<DynamicTest> noCheckKnowsAnother() {
    String[] checks = {
      "memcheck",
      "racecheck",
      "initcheck",
      "synccheck",
      "coalescing",
      "bankconflict",
      "divergence",
      "occupancy",
      "atomics"
    };
    return Stream.of(checks)
        .map(
            check ->
                DynamicTest.dynamicTest(
                    check,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("telar.checks." + check + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                Stream.of(checks)
                                    .filter(other -> !other.equals(check))
                                    .map(other -> "telar.checks." + other + "..")
                                    .toArray(String[]::new))
                            .allowEmptyShould(true)
                            .check(classes)));
  }

  @Test
  void theDeviceSpiKnowsNoImplementation() {
    forbid(
        "telar.device",
        "telar.device.emulator..",
        "telar.device.jcuda..",
        "telar.compiler..",
        "telar.simt..");
  }

  @Test
  void gradingDoesNotKnowTheNotebookNorAnyDevice() {
    forbid(
        "telar.grading..",
        "telar.notebook..",
        "telar.cli..",
        "telar.device.emulator..",
        "telar.device.jcuda..");
  }

  @Test
  void theNotebookKnowsNoDeviceImplementation() {
    forbid(
        "telar.notebook..",
        "telar.cli..",
        "telar.device.emulator..",
        "telar.device.jcuda..",
        "telar.compiler..",
        "telar.simt..");
  }

  @TestFactory
  Stream<DynamicTest> theSemanticAnalysisIsBuiltInLayers() {
    return IntStream.range(0, PARTS_OF_SEMA.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    PARTS_OF_SEMA.get(i),
                    () -> {
                      String part = SEMA + "." + PARTS_OF_SEMA.get(i);
                      assertSeen(part);
                      forbid(
                          part, Stream.concat(Stream.of(SEMA), sema(i + 1)).toArray(String[]::new));
                    }));
  }

  @Test
  void everyPartOfTheSemanticAnalysisHasItsLayer() {
    Set<String> seen =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(SEMA + "."))
            .collect(Collectors.toSet());
    assertEquals(sema(0).collect(Collectors.toSet()), seen);
  }

  @Test
  void theFrontEndSeesOfTheSemanticAnalysisOnlyItsFace() {
    noClasses()
        .that()
        .resideOutsideOfPackage(SEMA + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(sema(0).toArray(String[]::new))
        .check(classes);
  }

  private static Stream<String> sema(int from) {
    return PARTS_OF_SEMA.stream().skip(from).map(part -> SEMA + "." + part);
  }

  @Test
  void onlyCodegenUsesAsm() {
    noClasses()
        .that()
        .resideOutsideOfPackages("telar.compiler.codegen..", "telar.notebook..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.objectweb.asm..")
        .check(classes);
  }

  @Test
  void onlyDeviceJcudaHasJcudaTypes() {
    noClasses()
        .that()
        .resideOutsideOfPackage("telar.device.jcuda..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jcuda..")
        .check(classes);
  }

  @Test
  void onlyTheProtocolPackageKnowsTheProtocolLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("telar.notebook.protocol..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dflib..", "org.zeromq..")
        .check(classes);
  }

  @Test
  void thereAreNoPackageCycles() {
    slices().matching("telar.(**)").should().beFreeOfCycles().check(classes);
  }

  private static void forbid(String room, String... forbidden) {
    noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(classes);
  }
}

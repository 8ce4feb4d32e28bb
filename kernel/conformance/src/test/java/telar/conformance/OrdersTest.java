package telar.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import telar.device.Finding;

/**
 * Correct programs give the same answer in every order of their blocks and warps, but for those
 * that mean to tell who came first.
 */
class OrdersTest {

  private static final int ORDERS = 3;

  private static final Set<String> FIRST_COME_FIRST_SERVED =
      Set.of("coalesced_group_in_a_branch", "lock_around_different_values", "tickets");

  @TestFactory
  Stream<DynamicTest> raisesNoFalseAlarm() {
    return programs()
        .filter(file -> !isFirstComeFirstServed(file))
        .map(file -> DynamicTest.dynamicTest(Corpus.name(file), () -> check(file)));
  }

  @TestFactory
  Stream<DynamicTest> tellsOfPlacesThatDependOnWhoComesFirst() {
    return programs()
        .filter(OrdersTest::isFirstComeFirstServed)
        .map(file -> DynamicTest.dynamicTest(Corpus.name(file), () -> checkDependent(file)));
  }

  private static Stream<Path> programs() {
    return Corpus.programs("findings/correct").stream();
  }

  private static boolean isFirstComeFirstServed(Path file) {
    return FIRST_COME_FIRST_SERVED.contains(Corpus.name(file));
  }

  private static void checkDependent(Path file) {
    List<Finding> findings = Programs.runInOrders(file, 12).result().findings();
    assertEquals(
        List.of(Finding.Kind.ORDER_DEPENDENCE), findings.stream().map(Finding::kind).toList());
  }

  private static void check(Path file) {
    assertEquals(List.of(), Programs.runInOrders(file, ORDERS).result().findings());
  }
}

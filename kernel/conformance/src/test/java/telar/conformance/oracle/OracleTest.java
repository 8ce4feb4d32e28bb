package telar.conformance.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import telar.device.Device;
import telar.device.Devices;

/**
 * Random programs give the same bits in Telar, with checks and without, as from g++, and no check
 * has anything to say. More of them: {@code kernel/conformance/oracle FIRST COUNT}.
 */
class OracleTest {

  private static final int BATCH = 50;
  private static final int BATCHES = 4;

  private static Device device;

  @BeforeAll
  static void open() {
    assumeTrue(CompilerRun.available(Rival.GCC), "there is no g++ to compare with");
    device = Devices.open();
  }

  @AfterAll
  static void close() {
    if (device != null) {
      device.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> agreesWithGcc() {
    return LongStream.range(0, BATCHES)
        .map(batch -> batch * BATCH)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "seeds " + seed + " to " + (seed + BATCH - 1),
                    () -> assertEquals(List.of(), complaints(seed))));
  }

  private static List<Oracle.Complaint> complaints(long seed) throws IOException {
    try (Oracle oracle = new Oracle(device, Rival.GCC)) {
      return oracle.compare(seed, BATCH);
    }
  }

  @Test
  void aDifferenceIsNoticed() throws Exception {
    RandomProgram program = RandomProgram.of(7);
    String other = program.source().replace("] ^= ", "] ^= 1 + ");
    Data data = Data.random(1);
    try (CompilerRun gcc = new CompilerRun(Rival.GCC)) {
      List<Results> results = gcc.run(List.of(new RandomProgram(7, program.shape(), other)), data);
      TelarOpinion telar = new TelarOpinion(device, data);
      assertFalse(telar.complaint(program, results.get(0), Mode.SCALAR).isEmpty());
    }
  }

  @Test
  void aProgramThatDiesUnderGccIsReportedAndTheOthersAreCompared() throws IOException {
    RandomProgram whole = RandomProgram.of(1);
    String dying = whole.source().replace("out[i * 4] = ", "out[i * 4] = 1 / (n - n) + ");
    RandomProgram broken = new RandomProgram(2, whole.shape(), dying);
    try (Oracle oracle = new Oracle(device, Rival.GCC)) {
      List<Oracle.Complaint> complaints = oracle.compare(List.of(whole, broken, whole));
      assertEquals(1, complaints.size());
      assertEquals("g++", complaints.get(0).where());
    }
  }

  @Test
  void theSameSeedGivesTheSameProgram() {
    assertEquals(RandomProgram.of(42), RandomProgram.of(42));
  }
}

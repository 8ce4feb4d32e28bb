package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import telar.compiler.ir.IrFunction;

/** Vector code on machines with shorter vectors than this one, and on JVMs without any. */
class OtherMachinesTest {

  private static final int KERNELS = 12;
  private static final int THREADS = 48;

  /** Runs some random kernels with the vectors of the machine, and prints how many lanes it has. */
  public static void main(String[] args) {
    int lanes = VectorShape.machineLanes();
    for (int seed = 0; seed < KERNELS; seed++) {
      IrFunction kernel = RandomKernel.make(seed);
      int[] expected = new int[THREADS * RandomKernel.OWN];
      for (int thread = 0; thread < THREADS; thread++) {
        Interpreter.run(kernel, thread, THREADS, THREADS, expected);
      }
      Bench bench = new Bench(kernel).vectors(Math.max(1, lanes));
      long out = bench.ints(new int[expected.length]);
      bench.block(THREADS).launch("random", THREADS, out);
      assertArrayEquals(expected, bench.intsAt(out));
    }
    System.out.print("lanes: " + lanes);
  }

  private static String run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(OtherMachinesTest.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }

  @Test
  void vectorsOf128BitsHaveFourLanes() throws Exception {
    assertEquals("lanes: 4", run("--add-modules=jdk.incubator.vector", "-XX:MaxVectorSize=16"));
  }

  @Test
  void vectorsOf256BitsHaveEightLanes() throws Exception {
    assumeTrue(VectorShape.machineLanes() >= 8, "this machine's vectors are shorter");
    assertEquals("lanes: 8", run("--add-modules=jdk.incubator.vector", "-XX:MaxVectorSize=32"));
  }

  @Test
  void withoutTheModuleKernelsAreScalar() throws Exception {
    assertEquals("lanes: 0", run());
  }
}

package telar.conformance.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import telar.device.Device;
import telar.device.Devices;

/**
 * The command line of {@link Oracle}: FIRST COUNT, the seeds; show SEED prints a program, shrink
 * SEED or shrink FILE a small one of the same complaint, file FILE runs one from a file. The word
 * nvcc before them compares with NVIDIA's compiler and a GPU in place of g++.
 */
public final class OracleCommand {

  private OracleCommand() {}

  /** Runs the command. */
  public static void main(String[] all) throws IOException {
    boolean nvcc = all[0].equals("nvcc");
    run(nvcc ? Rival.NVCC : Rival.GCC, Arrays.copyOfRange(all, nvcc ? 1 : 0, all.length));
  }

  private static void run(Rival rival, String[] words) throws IOException {
    if (words[0].equals("show")) {
      System.out.println(program(words[1]).printed());
      return;
    }
    try (Device device = Devices.open();
        Oracle oracle = new Oracle(device, rival)) {
      switch (words[0]) {
        case "file" -> oracle.compare(List.of(program(words[1]))).forEach(System.out::println);
        case "shrink" -> shrink(oracle, program(words[1]));
        default -> System.exit(run(oracle, Long.parseLong(words[0]), Integer.parseInt(words[1])));
      }
    }
  }

  private static RandomProgram program(String seedOrFile) throws IOException {
    return seedOrFile.chars().allMatch(Character::isDigit)
        ? RandomProgram.of(Long.parseLong(seedOrFile))
        : RandomProgram.parse(Files.readString(Path.of(seedOrFile)));
  }

  private static int run(Oracle oracle, long first, int count) throws IOException {
    int[] wrong = new int[1];
    oracle.compareAll(
        first,
        count,
        (done, complaints) -> {
          complaints.forEach(System.out::println);
          wrong[0] += complaints.size();
          System.out.println("# " + done + " programs, " + wrong[0] + " complaints");
        });
    return wrong[0] == 0 ? 0 : 1;
  }

  private static void shrink(Oracle oracle, RandomProgram program) throws IOException {
    List<Oracle.Complaint> complaints = oracle.compare(List.of(program));
    complaints.forEach(System.out::println);
    if (!complaints.isEmpty()) {
      RandomProgram small = new Shrinker(oracle, complaints).shrink(program);
      System.out.println(small.printed());
      oracle.compare(List.of(small)).forEach(System.out::println);
    }
  }
}

package telar.conformance.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import telar.device.Device;
import telar.device.Devices;

/**
 * Compares Telar with g++ on random programs. From the command line: FIRST COUNT, the seeds; or
 * show SEED, which prints a program, or shrink SEED, which prints a small one of the same
 * complaint.
 */
public final class Oracle {

  private static final int BATCH = 100;

  /** A program on which the two disagree. */
  record Complaint(RandomProgram program, Mode mode, String text) {
    @Override
    public String toString() {
      return "seed " + program.seed() + " " + mode + ": " + text;
    }
  }

  private final GccRun gcc;

  Oracle() throws IOException {
    this.gcc = new GccRun();
  }

  /** Runs the programs of a range of seeds in all modes. */
  List<Complaint> compare(Device device, long first, int count) throws IOException {
    List<RandomProgram> programs =
        LongStream.range(first, first + count).mapToObj(RandomProgram::of).toList();
    return compare(device, programs);
  }

  List<Complaint> compare(Device device, List<RandomProgram> programs) throws IOException {
    Data data = Data.random(1);
    List<Results> expected = gcc.run(programs, data);
    TelarOpinion telar = new TelarOpinion(device, data);
    List<Complaint> complaints = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      for (Mode mode : Mode.values()) {
        String text = telar.complaint(programs.get(i), expected.get(i), mode);
        if (!text.isEmpty()) {
          complaints.add(new Complaint(programs.get(i), mode, text));
        }
      }
    }
    return complaints;
  }

  /** Runs the command. */
  public static void main(String[] words) throws IOException {
    if (words[0].equals("show")) {
      print(RandomProgram.of(Long.parseLong(words[1])));
      return;
    }
    try (Device device = Devices.open()) {
      if (words[0].equals("file")) {
        RandomProgram program = RandomProgram.parse(Files.readString(Path.of(words[1])));
        new Oracle().compare(device, List.of(program)).forEach(System.out::println);
      } else if (words[0].equals("shrink")) {
        shrink(device, RandomProgram.of(Long.parseLong(words[1])));
      } else {
        System.exit(run(device, Long.parseLong(words[0]), Integer.parseInt(words[1])) ? 0 : 1);
      }
    }
  }

  private static boolean run(Device device, long first, int count) throws IOException {
    Oracle oracle = new Oracle();
    int wrong = 0;
    for (long seed = first; seed < first + count; seed += BATCH) {
      int size = (int) Math.min(BATCH, first + count - seed);
      List<Complaint> complaints = oracle.compare(device, seed, size);
      complaints.forEach(System.out::println);
      wrong += complaints.size();
      System.out.println("# " + (seed + size - first) + " programs, " + wrong + " complaints");
    }
    return wrong == 0;
  }

  private static void shrink(Device device, RandomProgram program) throws IOException {
    Oracle oracle = new Oracle();
    List<Complaint> complaints = oracle.compare(device, List.of(program));
    complaints.forEach(System.out::println);
    if (!complaints.isEmpty()) {
      RandomProgram small = new Shrinker(oracle, device, complaints).shrink(program);
      print(small);
      oracle.compare(device, List.of(small)).forEach(System.out::println);
    }
  }

  private static void print(RandomProgram program) {
    System.out.println(program.printed());
  }
}

package telar.conformance.oracle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import telar.device.Device;

/** Compares Telar with another compiler on programs, in all of Telar's modes. */
final class Oracle implements AutoCloseable {

  /** A program on which the two disagree, or that the other compiler does not run. */
  record Complaint(RandomProgram program, String where, String text) {
    @Override
    public String toString() {
      return "seed " + program.seed() + " " + where + ": " + text;
    }
  }

  /** What the other compiler says about a program: its results, or why there are none. */
  private record Expected(RandomProgram program, Optional<Results> results, String failure) {}

  /** Is told of each batch: how many programs have been compared, and what is wrong with these. */
  interface Report {
    void batch(int done, List<Complaint> complaints);
  }

  private final Data data = Data.random(1);
  private final Rival rival;
  private final CompilerRun other;
  private final TelarOpinion telar;

  Oracle(Device device, Rival rival) throws IOException {
    this.rival = rival;
    this.other = new CompilerRun(rival);
    this.telar = new TelarOpinion(device, data);
  }

  /** Runs the programs of a range of seeds. */
  List<Complaint> compare(long first, int count) throws IOException {
    return compare(programs(first, count));
  }

  List<Complaint> compare(List<RandomProgram> programs) throws IOException {
    return judge(expected(programs));
  }

  private static List<RandomProgram> programs(long first, int count) {
    return LongStream.range(first, first + count).mapToObj(RandomProgram::of).toList();
  }

  /** Goes through a range of seeds; the other compiler is a batch ahead. */
  void compareAll(long first, int count, Report report) throws IOException {
    ExecutorService ahead = Executors.newSingleThreadExecutor();
    try {
      Future<List<Expected>> next = ahead.submit(() -> expected(batch(first, first + count)));
      for (long seed = first; seed < first + count; seed += rival.batch()) {
        List<Expected> now = get(next);
        long following = seed + rival.batch();
        next = ahead.submit(() -> expected(batch(following, first + count)));
        report.batch((int) (seed - first) + now.size(), judge(now));
      }
    } finally {
      ahead.shutdown();
    }
  }

  private List<RandomProgram> batch(long first, long end) {
    return programs(first, (int) Math.max(0, Math.min(rival.batch(), end - first)));
  }

  private static <T> T get(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** All together; halves by themselves when one of them fails. */
  private List<Expected> expected(List<RandomProgram> programs) throws IOException {
    if (programs.isEmpty()) {
      return List.of();
    }
    try {
      List<Results> results = other.run(programs, data);
      List<Expected> expected = new ArrayList<>();
      for (int i = 0; i < programs.size(); i++) {
        expected.add(new Expected(programs.get(i), Optional.of(results.get(i)), ""));
      }
      return expected;
    } catch (CompilerFailure e) {
      int half = programs.size() / 2;
      if (half == 0) {
        String why = Optional.ofNullable(e.getMessage()).orElse("");
        return List.of(new Expected(programs.get(0), Optional.empty(), why));
      }
      List<Expected> expected = new ArrayList<>(expected(programs.subList(0, half)));
      expected.addAll(expected(programs.subList(half, programs.size())));
      return expected;
    }
  }

  private List<Complaint> judge(List<Expected> programs) {
    List<Complaint> complaints = new ArrayList<>();
    for (Expected expected : programs) {
      if (expected.results().isEmpty()) {
        complaints.add(new Complaint(expected.program(), rival.toString(), expected.failure()));
        continue;
      }
      for (Mode mode : Mode.values()) {
        String text = telar.complaint(expected.program(), expected.results().get(), mode);
        if (!text.isEmpty()) {
          complaints.add(new Complaint(expected.program(), mode.name(), text));
        }
      }
    }
    return complaints;
  }

  @Override
  public void close() throws IOException {
    other.close();
  }
}

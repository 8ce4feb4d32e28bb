package telar.simt.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.RepeatedTest;

/** Bytes are known as written just when a set of bytes says so. */
class InitialStatePropertyTest {

  /** A state beside the set of bytes that it stands for. */
  private static final class Pair {
    private final int bytes;
    private final InitialState state;
    private final BitSet written = new BitSet();

    Pair(int bytes) {
      this.bytes = bytes;
      this.state = new InitialState(bytes);
    }

    void step(Random random, Pair other) {
      int from = random.nextInt(bytes);
      int to = from + 1 + random.nextInt(bytes - from);
      switch (random.nextInt(12)) {
        case 0 -> {
          state.reset();
          written.clear();
        }
        case 1 -> {
          state.writtenCompletely();
          written.set(0, bytes);
        }
        case 2, 3 -> copy(random, other);
        case 4 -> write(0, bytes);
        default -> write(from, to);
      }
      assertAgrees(random);
    }

    private void write(int from, int to) {
      state.written(from, to - from);
      written.set(from, to);
    }

    private void copy(Random random, Pair other) {
      int count = 1 + random.nextInt(Math.min(bytes, other.bytes));
      int to = random.nextInt(bytes - count + 1);
      int from = random.nextInt(other.bytes - count + 1);
      state.copyFrom(to, other.state, from, count);
      for (int i = 0; i < count; i++) {
        written.set(to + i, other.written.get(from + i));
      }
    }

    private void assertAgrees(Random random) {
      for (int i = 0; i < 8; i++) {
        int from = random.nextInt(bytes);
        int to = from + 1 + random.nextInt(bytes - from);
        boolean expected = written.nextClearBit(from) >= to;
        assertEquals(expected, state.isWritten(from, to - from), from + " to " + to);
      }
      assertTrue(!state.isComplete() || written.cardinality() == bytes);
    }
  }

  @Property(tries = 1000)
  void agreesWithASetOfBytes(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 400) int bytes,
      @ForAll @IntRange(min = 1, max = 400) int otherBytes) {
    Random random = new Random(seed);
    Pair one = new Pair(bytes);
    Pair other = new Pair(otherBytes);
    for (int i = 0; i < 30; i++) {
      one.step(random, other);
      other.step(random, one);
    }
  }

  /** No write of neighbouring workers is lost. */
  @RepeatedTest(20)
  void workersWriteAtOnce() throws InterruptedException {
    int bytes = 1 << 12;
    InitialState state = new InitialState(bytes);
    List<Thread> workers = new ArrayList<>();
    for (int worker = 0; worker < 2; worker++) {
      int first = worker;
      workers.add(
          new Thread(
              () -> {
                for (int i = first; i < bytes; i += 2) {
                  state.written(i, 1);
                  state.isWritten(0, i + 1L);
                }
              }));
    }
    workers.forEach(Thread::start);
    for (Thread worker : workers) {
      worker.join();
    }
    assertTrue(state.isWritten(0, bytes));
  }
}

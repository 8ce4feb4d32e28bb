package telar.simt.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which way a piece of lane code goes in the end, by a clock of the test. */
class VectorTrialTest {

  private static final int LANES = 64;

  private long now;

  /** A piece that takes so long a lane in its n-th run, by vectors or not. */
  private final class Piece implements VectorTrial.Ways {
    private final LongUnaryOperator vectorNanos;
    private final LongUnaryOperator scalarNanos;
    private long vectorRuns;
    private long vectorTime;
    private long scalarRuns;
    private boolean lastWasVector;

    Piece(LongUnaryOperator vectorNanos, LongUnaryOperator scalarNanos) {
      this.vectorNanos = vectorNanos;
      this.scalarNanos = scalarNanos;
    }

    @Override
    public void scalarLanes(int piece, int from, int to) {
      now += (to - from) * scalarNanos.applyAsLong(scalarRuns++);
      lastWasVector = false;
    }

    @Override
    public void vectorLanes(int piece, int from, int to) {
      long nanos = (to - from) * vectorNanos.applyAsLong(vectorRuns++);
      now += nanos;
      vectorTime += nanos;
      lastWasVector = true;
    }

    /** Runs until the trial has surely ended; whether it then takes vectors. */
    boolean endsWithVectors() {
      VectorTrial trial = new VectorTrial(8, 8, () -> now);
      while (now < 60_000_000_000L) {
        trial.run(0, 0, LANES, this);
      }
      long runsBefore = vectorRuns + scalarRuns;
      int vectorBefore = (int) vectorRuns;
      for (int i = 0; i < 100; i++) {
        trial.run(0, 0, LANES, this);
      }
      assertEquals(runsBefore + 100, vectorRuns + scalarRuns, "the trial has not ended");
      assertEquals(lastWasVector ? 100 : 0, vectorRuns - vectorBefore, "undecided");
      return lastWasVector;
    }
  }

  @Test
  void fasterVectorsWin() {
    assertTrue(new Piece(run -> 500, run -> 1000).endsWithVectors());
  }

  @Test
  void slowerVectorsLose() {
    assertEquals(false, new Piece(run -> 1100, run -> 1000).endsWithVectors());
  }

  @Test
  void vectorsThatAreCompiledLateWin() {
    Piece piece = new Piece(run -> run < 2000 ? 20_000 : 500, run -> 1000);

    assertTrue(piece.endsWithVectors());
  }

  @Test
  void vectorsThatAreNeverCompiledGetAThirdOfABoundedTime() {
    Piece piece = new Piece(run -> 20_000, run -> 1000);

    assertEquals(false, piece.endsWithVectors());
    assertTrue(piece.vectorTime < 3_400_000_000L);
  }

  @Test
  void scalarCodeThatIsCompiledLateWins() {
    assertEquals(false, new Piece(run -> 2000, run -> run < 30 ? 20_000 : 1000).endsWithVectors());
  }

  @Test
  void aRunThatWasInterruptedDoesNotDecide() {
    Piece piece = new Piece(run -> 1100, run -> run % 50 == 0 ? 1_000_000 : 1000);

    assertEquals(false, piece.endsWithVectors());
  }

  @Test
  void threadsKeepTheirOrderWhileAFewAreOnTrial() {
    List<Integer> threads = new ArrayList<>();
    VectorTrial.Ways recorded =
        new VectorTrial.Ways() {
          @Override
          public void scalarLanes(int piece, int from, int to) {
            IntStream.range(from, to).forEach(threads::add);
          }

          @Override
          public void vectorLanes(int piece, int from, int to) {
            IntStream.range(from, to).forEach(threads::add);
          }
        };
    VectorTrial trial = new VectorTrial(8, 8, () -> now);

    for (int run = 0; run < 20; run++) {
      threads.clear();
      trial.run(0, 0, LANES, recorded);
      assertEquals(IntStream.range(0, LANES).boxed().toList(), threads);
    }
  }
}

package q5.awq;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import telar.grading.junit.Expectation;
import telar.grading.junit.Trial;

/** The candidates alpha = 0, 0.1, …, 1, and what a kernel must write for all of them. */
record Search(Layer layer, List<Candidate> candidates) {

  static final int CANDIDATES = 11;
  private static final double STEP = 0.1;
  private static final double FACTOR_ERROR = 1e-5;
  private static final float SHRUNK = 0.999f;

  /** Changes weights that are near a tie, so that every fair formula agrees. */
  static Search of(Layer layer) {
    Search search = tried(layer);
    while (search.shrinkNearTies()) {
      search = tried(layer);
    }
    return search;
  }

  private static Search tried(Layer layer) {
    return new Search(
        layer,
        IntStream.range(0, CANDIDATES).mapToObj(k -> Candidate.of(layer, k * STEP)).toList());
  }

  private boolean shrinkNearTies() {
    boolean changed = false;
    for (int i = 0; i < layer.w().length; i++) {
      int weight = i;
      if (candidates.stream().anyMatch(candidate -> candidate.isNearTie(weight))) {
        layer.w()[i] *= SHRUNK;
        changed = true;
      }
    }
    return changed;
  }

  /** The trial with its outputs: all of them as they must be. */
  Trial expecting(Trial trial) {
    double[] errors = new double[CANDIDATES];
    double[] tolerances = new double[CANDIDATES];
    for (int k = 0; k < CANDIDATES; k++) {
      double[] error = candidates.get(k).errorAndTolerance();
      errors[k] = error[0];
      tolerances[k] = error[1];
    }
    return trial
        .output("factors", Expectation.nearRelative(all(Candidate::factors), FACTOR_ERROR))
        .output("scales", Expectation.nearRelative(all(Candidate::scales), FACTOR_ERROR))
        .output("codes", Expectation.exactly(codes()))
        .output("errors", Expectation.near(errors, tolerances));
  }

  private double[] all(Function<Candidate, double[]> part) {
    return candidates.stream().map(part).flatMapToDouble(Arrays::stream).toArray();
  }

  private byte[] codes() {
    int length = layer.w().length;
    byte[] codes = new byte[CANDIDATES * length];
    for (int k = 0; k < CANDIDATES; k++) {
      System.arraycopy(candidates.get(k).codes(), 0, codes, k * length, length);
    }
    return codes;
  }
}

package q5.awq;

/** A layer's weights in INT4 by groups of channels, with the factors that one alpha gives. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Candidate(Layer layer, double[] factors, double[] scales, byte[] codes) {

  static final int GROUP = 32;
  private static final double MAX_CODE = 7;

  /** How near a tie, in codes, float arithmetic could fall on either side of it. */
  private static final double TIE_MARGIN = 1e-4;

  /** A sum of weights by activations in FP32: few roundings of 6e-8 of the terms' sizes. */
  private static final double ROUNDING = 2e-6;

  static Candidate of(Layer layer, double alpha) {
    int groups = groups(layer.channels());
    Candidate candidate =
        new Candidate(
            layer,
            new double[layer.channels()],
            new double[groups * layer.outputs()],
            new byte[layer.w().length]);
    candidate.chooseFactors(alpha);
    candidate.chooseScales();
    for (int i = 0; i < candidate.codes.length; i++) {
      candidate.codes[i] = (byte) Math.rint(candidate.exactCode(i));
    }
    return candidate;
  }

  static int groups(int channels) {
    return (channels + GROUP - 1) / GROUP;
  }

  private void chooseFactors(double alpha) {
    float[] sizes = layer.sizes();
    for (int c = 0; c < factors.length; c++) {
      factors[c] = sizes[c] > 0 ? Math.pow(sizes[c], alpha) : 1;
    }
  }

  private void chooseScales() {
    float[] w = layer.w();
    for (int i = 0; i < w.length; i++) {
      int group = group(i);
      scales[group] = Math.max(scales[group], Math.abs(w[i]) * factor(i) / MAX_CODE);
    }
    for (int group = 0; group < scales.length; group++) {
      scales[group] = scales[group] == 0 ? 1 : scales[group];
    }
  }

  private int group(int i) {
    int channel = i / layer.outputs();
    return channel / GROUP * layer.outputs() + i % layer.outputs();
  }

  private double factor(int i) {
    return factors[i / layer.outputs()];
  }

  private double exactCode(int i) {
    return layer.w()[i] * factor(i) / scales[group(i)];
  }

  /** Whether a fair formula could round that weight either way. The largest of a group never is. */
  boolean isNearTie(int i) {
    double exact = exactCode(i);
    return Math.abs(Math.abs(exact - Math.rint(exact)) - 0.5) < TIE_MARGIN;
  }

  /** The sum of the squares of what the outputs change; behind it, how far FP32 may be. */
  double[] errorAndTolerance() {
    double[] sums = new double[2];
    for (int sample = 0; sample < Layer.SAMPLES; sample++) {
      for (int output = 0; output < layer.outputs(); output++) {
        addSquare(sums, sample, output);
      }
    }
    sums[1] += sums[0] * 1e-4;
    return sums;
  }

  private void addSquare(double[] sums, int sample, int output) {
    double change = 0;
    double size = 0;
    for (int c = 0; c < layer.channels(); c++) {
      int i = c * layer.outputs() + output;
      double x = layer.x()[sample * layer.channels() + c];
      change += x * (codes[i] * scales[group(i)] / factor(i) - layer.w()[i]);
      size += Math.abs(x * layer.w()[i]);
    }
    double off = size * ROUNDING;
    sums[0] += change * change;
    sums[1] += 2 * Math.abs(change) * off + off * off;
  }
}

package q5.awq;

import telar.grading.junit.Trial;

/** The weights that a kernel's codes, scales and factors give back. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Rebuilt(Layer layer, byte[] codes, float[] scales, float[] factors, float[] errors) {

  static Rebuilt from(Layer layer, Trial.Result result) {
    return new Rebuilt(
        layer,
        (byte[]) result.output("codes"),
        (float[]) result.output("scales"),
        (float[]) result.output("factors"),
        (float[]) result.output("errors"));
  }

  /** The candidate that the kernel says is the best. */
  int best() {
    int best = 0;
    for (int k = 1; k < errors.length; k++) {
      best = errors[k] < errors[best] ? k : best;
    }
    return best;
  }

  /** The error of the outputs with a candidate's weights. */
  double error(int candidate) {
    int outputs = layer.outputs();
    int channels = layer.channels();
    float[] weights = new float[layer.w().length];
    for (int i = 0; i < weights.length; i++) {
      int channel = i / outputs;
      int group = candidate * Candidate.groups(channels) + channel / Candidate.GROUP;
      weights[i] =
          codes[candidate * weights.length + i]
              * scales[group * outputs + i % outputs]
              / factors[candidate * channels + channel];
    }
    return layer.error(weights);
  }
}

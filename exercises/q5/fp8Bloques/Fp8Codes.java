package q5.fp8Bloques;

import java.util.Optional;
import q1.codificaE4M3.E4M3;
import telar.grading.junit.Expectation;
import telar.grading.junit.Mismatch;

/** Exact codes, shown as the numbers they stand for: that of a NaN says nothing to a learner. */
record Fp8Codes(Expectation codes) implements Expectation {

  static Expectation exactly(byte[] codes) {
    return new Fp8Codes(Expectation.exactly(codes));
  }

  @Override
  public Object blank() {
    return codes.blank();
  }

  @Override
  public Optional<Mismatch> compare(Object actual) {
    return codes.compare(actual).map(wrong -> wrong.shownAs(Fp8Codes::number));
  }

  private static Number number(Number code) {
    return E4M3.decode(Byte.toUnsignedInt(code.byteValue()));
  }
}

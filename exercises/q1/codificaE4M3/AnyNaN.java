package q1.codificaE4M3;

import java.util.Optional;
import telar.grading.junit.Expectation;
import telar.grading.junit.Mismatch;

/** Exact codes, except that the sign of a NaN says nothing: 0x7F and 0xFF are the same. */
record AnyNaN(Expectation codes) implements Expectation {

  private static final byte NEGATIVE = (byte) 0xFF;

  @Override
  public Object blank() {
    return codes.blank();
  }

  @Override
  public Optional<Mismatch> compare(Object actual) {
    byte[] signless = ((byte[]) actual).clone();
    for (int i = 0; i < signless.length; i++) {
      signless[i] = signless[i] == NEGATIVE ? (byte) E4M3.NAN : signless[i];
    }
    return codes.compare(signless);
  }
}

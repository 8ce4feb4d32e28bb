package q4.empaca4;

import java.util.Optional;
import telar.grading.junit.Expectation;
import telar.grading.junit.Mismatch;

/** Exact bytes, told as the kernel's {@code unsigned char} shows them: from 0 to 255. */
public record AsBytes(Expectation bytes) implements Expectation {

  @Override
  public Object blank() {
    return bytes.blank();
  }

  @Override
  public Optional<Mismatch> compare(Object actual) {
    return bytes.compare(actual).map(AsBytes::unsigned);
  }

  private static Mismatch unsigned(Mismatch wrong) {
    int value = Byte.toUnsignedInt(wrong.obtained().byteValue());
    return new Mismatch(wrong.index(), value, wrong.wrong(), wrong.length(), wrong.untouched());
  }
}

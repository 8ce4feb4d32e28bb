package q4.empaca4;

import java.util.Arrays;
import telar.grading.junit.SeededData;

/** Signed codes of 4 bits, and their bytes by arithmetic: no shifts, no masks. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Codes4(byte[] codes) {

  private static final int CODES = 16;
  private static final int LEAST = -8;
  private static final int LARGEST = 7;

  /** Irregular codes, with both signs and both extremes. */
  static Codes4 random(int length, long seed) {
    float[] values = new SeededData(seed).floats(length, 4);
    byte[] codes = new byte[length];
    for (int i = 0; i < length; i++) {
      codes[i] = (byte) Math.max(LEAST, Math.min(LARGEST, Math.round(values[i])));
    }
    return new Codes4(codes);
  }

  /** Every pair of codes, once. */
  static Codes4 everyPair() {
    byte[] codes = new byte[2 * CODES * CODES];
    for (int pair = 0; pair < CODES * CODES; pair++) {
      codes[2 * pair] = (byte) (LEAST + pair % CODES);
      codes[2 * pair + 1] = (byte) (LEAST + pair / CODES);
    }
    return new Codes4(codes);
  }

  /** All signed bytes in an irregular order: only their 4 low bits are a code. */
  static Codes4 wide(int length) {
    byte[] codes = new byte[length];
    for (int i = 0; i < length; i++) {
      codes[i] = (byte) (i * 37 + 21);
    }
    return new Codes4(codes);
  }

  /** The codes that fit: what the 4 low bits of each number stand for. */
  Codes4 lowBits() {
    byte[] low = new byte[codes.length];
    for (int i = 0; i < low.length; i++) {
      low[i] = (byte) (Math.floorMod(codes[i] - LEAST, CODES) + LEAST);
    }
    return new Codes4(low);
  }

  /** The same codes without the last one. */
  Codes4 withoutTheLast() {
    return new Codes4(Arrays.copyOf(codes, codes.length - 1));
  }

  int length() {
    return codes.length;
  }

  /** Two codes a byte, the even one low; a missing one is 0. */
  byte[] packed() {
    byte[] bytes = new byte[(codes.length + 1) / 2];
    for (int i = 0; i < codes.length; i++) {
      int place = i % 2 == 0 ? 1 : CODES;
      bytes[i / 2] += (byte) (Math.floorMod(codes[i], CODES) * place);
    }
    return bytes;
  }
}

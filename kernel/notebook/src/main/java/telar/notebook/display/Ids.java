package telar.notebook.display;

import java.security.SecureRandom;

/** Names for elements of a page that may keep outputs of earlier sessions. */
final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A name that no other output has. */
  static String next() {
    return "t" + Long.toHexString(RANDOM.nextLong());
  }
}

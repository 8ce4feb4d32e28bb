package telar.device.jcuda.source;

/**
 * A word, number, literal or punctuation mark of C++.
 *
 * @param kind what it is
 * @param text its characters
 */
record Token(Kind kind, String text) {

  enum Kind {
    WORD,
    NUMBER,
    LITERAL,
    PUNCTUATION
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }
}

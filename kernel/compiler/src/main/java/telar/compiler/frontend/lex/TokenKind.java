package telar.compiler.frontend.lex;

/** What a token is by its spelling; keywords are identifiers here. */
public enum TokenKind {
  IDENTIFIER,
  NUMBER,
  CHARACTER,
  STRING,
  /** The {@code <name>} after {@code #include}. */
  HEADER_NAME,
  PUNCTUATOR,
  /** A character that starts no token; already reported. */
  STRAY,
  /** {@code #pragma pack}: its text is the alignment that members have at most from here on. */
  PACKING,
  END
}

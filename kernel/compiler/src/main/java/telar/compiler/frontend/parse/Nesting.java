package telar.compiler.frontend.parse;

import java.util.function.Supplier;

/** Limits how deep constructs nest, since each level takes its share of the stack. */
final class Nesting {

  private static final int DEEPEST = 256;

  private final Tokens tokens;
  private final Reporter reporter;
  private int depth;

  Nesting(Tokens tokens, Reporter reporter) {
    this.tokens = tokens;
    this.reporter = reporter;
  }

  /** One level further in. */
  <T> T deeper(Supplier<T> production) {
    if (depth >= DEEPEST) {
      reporter.giveUp("TLR-154", tokens.peek().span());
      throw new SyntaxError();
    }
    depth++;
    try {
      return production.get();
    } finally {
      depth--;
    }
  }
}

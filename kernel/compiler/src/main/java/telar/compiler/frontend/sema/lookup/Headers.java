package telar.compiler.frontend.sema.lookup;

import telar.compiler.frontend.ast.Node;
import telar.compiler.source.Span;

/** Several units of a program read the same headers: what stands at one place is one thing. */
public final class Headers {

  private static final String PRELUDE_FOLDER = "telar/";

  private Headers() {}

  /** Whether it comes from a header that Telar brings: such code is right, used or not. */
  public static boolean ofPrelude(Node node) {
    return node.span().file().name().startsWith(PRELUDE_FOLDER);
  }

  /** Whether both nodes are one, or come from the same place of the same file. */
  public static boolean samePlace(Node one, Node other) {
    Span a = one.span();
    Span b = other.span();
    return one == other
        || (a.start() == b.start()
            && a.end() == b.end()
            && a.file().name().equals(b.file().name())
            && a.file() != b.file());
  }
}

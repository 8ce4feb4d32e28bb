package telar.compiler.frontend.ast;

import telar.compiler.source.Span;

/** A piece of the syntax tree. */
public interface Node {

  /** The source that the node covers. */
  Span span();
}

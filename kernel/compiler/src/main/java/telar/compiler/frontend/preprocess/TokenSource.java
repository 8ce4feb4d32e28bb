package telar.compiler.frontend.preprocess;

import telar.compiler.frontend.lex.Token;

/** Gives tokens one after the other; after the last one, END for ever. */
@FunctionalInterface
interface TokenSource {
  Token next();
}

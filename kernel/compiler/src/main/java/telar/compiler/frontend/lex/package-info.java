/** From characters to tokens, and from the spelling of literals to their values. */
package telar.compiler.frontend.lex;

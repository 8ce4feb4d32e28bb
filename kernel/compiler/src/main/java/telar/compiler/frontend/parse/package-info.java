/** From tokens to the syntax tree, by recursive descent; one class a family of productions. */
package telar.compiler.frontend.parse;

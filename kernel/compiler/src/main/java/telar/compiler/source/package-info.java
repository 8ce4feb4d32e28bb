/** Source files and the spans that every later phase points back with. */
package telar.compiler.source;

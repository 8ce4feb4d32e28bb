/** From lowered IR to JVM bytecode; the only package that uses ASM. */
package telar.compiler.codegen;

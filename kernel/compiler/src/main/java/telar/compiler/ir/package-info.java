/**
 * The typed intermediate representation: structured control flow over pure scalar expressions, with
 * all memory accesses, calls and effects explicit. Made by the front end, verified and printed
 * here, lowered and turned into bytecode elsewhere.
 *
 * <p>Objects whose address is taken, arrays and class objects live in {@link
 * telar.compiler.ir.Slot}s (thread-local memory), shared variables or globals; scalars whose
 * address is not taken are {@link telar.compiler.ir.Local}s (registers).
 */
package telar.compiler.ir;

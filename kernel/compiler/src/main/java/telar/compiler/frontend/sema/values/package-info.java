/** The values that expressions have while they are analysed, and what scalars turn into. */
package telar.compiler.frontend.sema.values;

/** What the compiler tells the learner: coded messages in Spanish, shown under a caret. */
package telar.compiler.diagnostics;

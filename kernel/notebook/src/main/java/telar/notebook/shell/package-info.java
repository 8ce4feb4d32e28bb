/** The Java session of a notebook on JShell: evaluation, errors, completion and inspection. */
@NullMarked
package telar.notebook.shell;

import org.jspecify.annotations.NullMarked;

/** The help pages of the diagnostic codes: what each means, an example, how to mend it. */
@NullMarked
package telar.notebook.help;

import org.jspecify.annotations.NullMarked;

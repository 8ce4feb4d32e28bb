/** A device and a front end for the tests of the kernel. */
@NullMarked
package telar.notebook.testing;

import org.jspecify.annotations.NullMarked;

/** The process of the kernel: what {@code kernel.json} starts. */
@NullMarked
package telar.notebook;

import org.jspecify.annotations.NullMarked;

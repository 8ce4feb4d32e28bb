/** One running kernel: answers requests, runs cells in order and publishes what they output. */
@NullMarked
package telar.notebook.session;

import org.jspecify.annotations.NullMarked;

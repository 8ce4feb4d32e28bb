/** The steps of a warp as a page that walks through them, and as text: pure functions. */
@NullMarked
package telar.notebook.steps;

import org.jspecify.annotations.NullMarked;

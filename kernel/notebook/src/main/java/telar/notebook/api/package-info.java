/** What the cells of a notebook call besides Java, CUDA and the bundled libraries. */
@NullMarked
package telar.notebook.api;

import org.jspecify.annotations.NullMarked;

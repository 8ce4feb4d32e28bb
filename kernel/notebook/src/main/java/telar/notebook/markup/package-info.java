/** Drawings that are SVG, built by small pure functions. */
@NullMarked
package telar.notebook.markup;

import org.jspecify.annotations.NullMarked;

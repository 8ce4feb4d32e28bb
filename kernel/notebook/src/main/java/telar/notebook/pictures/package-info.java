/**
 * Pictures of what a launch did: samples of its report to SVG, by pure functions. Their colours are
 * classes of {@code imagenes.css}, which follow the notebook's theme.
 */
@NullMarked
package telar.notebook.pictures;

import org.jspecify.annotations.NullMarked;

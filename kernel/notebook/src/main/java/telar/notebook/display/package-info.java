/** Pure displays: a Java value becomes a MIME bundle of HTML, SVG and text. */
@NullMarked
package telar.notebook.display;

import org.jspecify.annotations.NullMarked;

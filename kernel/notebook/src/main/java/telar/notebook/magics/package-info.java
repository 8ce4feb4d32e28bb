/** The cells and lines that are not Java: {@code %%cuda}, {@code %ayuda} and the like. */
@NullMarked
package telar.notebook.magics;

import org.jspecify.annotations.NullMarked;

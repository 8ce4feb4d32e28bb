/** Where the Spanish texts of this room come from. */
@NullMarked
package telar.notebook.text;

import org.jspecify.annotations.NullMarked;

/** CUDA in a session: the device, the kernels that cells compiled and the launches they make. */
@NullMarked
package telar.notebook.cuda;

import org.jspecify.annotations.NullMarked;

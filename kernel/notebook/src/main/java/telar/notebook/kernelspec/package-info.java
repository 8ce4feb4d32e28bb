/** The kernelspec: what Jupyter needs to know to offer and start the kernel. */
@NullMarked
package telar.notebook.kernelspec;

import org.jspecify.annotations.NullMarked;

/** The Jupyter messaging protocol on ZeroMQ: connection file, signed messages and sockets. */
@NullMarked
package telar.notebook.protocol;

import org.jspecify.annotations.NullMarked;

/** {@code telar cuaderno}: runs the cells of a notebook without a browser. */
package telar.cli.cells;

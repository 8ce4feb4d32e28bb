/** {@code telar nbgrader}: exercises as assignments of nbgrader, which grades whole notebooks. */
package telar.cli.nbgrader;

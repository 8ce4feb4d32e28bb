/**
 * The {@code Device} SPI: what a learner's Java cell, a grader or the command line asks of a GPU or
 * of its emulator. Knows no implementation; those are found with {@link java.util.ServiceLoader}.
 */
package telar.device;

/** The sheet of grades that a learning platform gives and takes, filled in. */
package telar.grading.sheet;

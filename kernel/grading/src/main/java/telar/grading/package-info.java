/** The front door of grading for a notebook's Java cells. */
package telar.grading;

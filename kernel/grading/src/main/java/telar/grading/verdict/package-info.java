/** The closed list of outcomes of a check and of a submission. */
package telar.grading.verdict;

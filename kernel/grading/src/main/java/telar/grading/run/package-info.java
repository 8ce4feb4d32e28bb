/**
 * Runs the tests of exercises against submissions: {@link telar.grading.run.Grader} one, {@link
 * telar.grading.run.BatchGrader} a {@link telar.grading.run.SubmissionFolder} of them.
 */
package telar.grading.run;

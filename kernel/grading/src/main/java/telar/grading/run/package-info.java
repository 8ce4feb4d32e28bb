/** Runs the tests of exercises against submissions, one or a folder of them. */
package telar.grading.run;

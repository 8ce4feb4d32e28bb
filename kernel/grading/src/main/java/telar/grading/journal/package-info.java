/** What was graded stays graded: a class can be stopped, and go on from there. */
package telar.grading.journal;

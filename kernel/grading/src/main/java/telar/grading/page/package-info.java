/** Grades as pages that need nothing else: one for each student, one for the class. */
package telar.grading.page;

/**
 * Grades submissions in a process of its own, so that none can harm the machine or the other
 * grades: {@link telar.grading.box.BoxedJudge} outside, {@link telar.grading.box.Worker} inside.
 */
package telar.grading.box;

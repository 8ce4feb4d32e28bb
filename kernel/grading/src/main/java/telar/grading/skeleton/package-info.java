/** From a solution to what the learner starts from. */
package telar.grading.skeleton;

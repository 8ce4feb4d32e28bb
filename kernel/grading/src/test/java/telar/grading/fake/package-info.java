/** A device for tests whose kernels are Java. */
package telar.grading.fake;

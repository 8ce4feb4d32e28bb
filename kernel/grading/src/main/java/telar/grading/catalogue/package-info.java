/** What exercises there are and what each one asks. */
package telar.grading.catalogue;

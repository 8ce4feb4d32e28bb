/** Spanish texts of the grading room. */
package telar.grading.text;

/**
 * What the tests of an exercise are written with: trials, expectations, gates and the extension
 * that brings the kernel under test.
 */
package telar.grading.junit;

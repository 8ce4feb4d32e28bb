/** Observers of running kernels, a package each; no check knows another. */
package telar.checks;

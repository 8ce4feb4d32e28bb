/** A person's view: the real command, the real JupyterLab, in a real browser. */
package telar.conformance.browser;

/** {@code telar lab}: a private JupyterLab in Spanish with the kernel and the course. */
package telar.cli.lab;

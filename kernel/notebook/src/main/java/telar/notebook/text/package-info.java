/** The Spanish sentences of the notebook. */
package telar.notebook.text;

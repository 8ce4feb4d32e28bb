/** The Spanish sentences of this room. */
package telar.device.jcuda.text;

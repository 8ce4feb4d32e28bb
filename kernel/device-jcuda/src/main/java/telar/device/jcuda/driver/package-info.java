/** The CUDA driver behind a small interface, and what is needed to load it without surprises. */
package telar.device.jcuda.driver;

/** The {@code Device} SPI on a GPU: buffers, modules, launches. */
package telar.device.jcuda.runtime;

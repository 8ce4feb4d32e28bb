/** The GPU in a process of its own: what a kernel breaks, ends or prints stays there. */
package telar.device.jcuda.process;

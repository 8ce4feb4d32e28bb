/** One launch of a compiled kernel: its arguments, its checks, its output, its end. */
package telar.device.emulator.launch;

/** The emulator behind the {@code Device} SPI: compiler, SIMT runtime and checks together. */
package telar.device.emulator;

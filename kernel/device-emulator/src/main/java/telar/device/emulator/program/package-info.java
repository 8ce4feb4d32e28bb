/** Whole programs on the emulator: host {@code main}, its launches, its findings, its end. */
package telar.device.emulator.program;

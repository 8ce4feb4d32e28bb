/** Records what one warp of a launch does, step by step. */
package telar.device.emulator.steps;

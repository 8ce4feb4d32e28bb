/** Compiled units: front end and code generator behind one door, and a unit's global variables. */
package telar.device.emulator.unit;

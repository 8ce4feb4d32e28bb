/** The emulator's Spanish sentences, from a resource bundle for each package that speaks. */
package telar.device.emulator.text;

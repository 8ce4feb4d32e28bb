/** What the checks found, as findings that a learner reads in Spanish. */
package telar.device.emulator.findings;

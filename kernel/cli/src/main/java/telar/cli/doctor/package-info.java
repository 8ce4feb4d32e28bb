/** {@code telar doctor}: what this machine has and what it lacks. */
package telar.cli.doctor;

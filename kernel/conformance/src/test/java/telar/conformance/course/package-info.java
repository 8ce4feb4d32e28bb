/** The course as a learner meets it: its notebooks run from an empty state. */
package telar.conformance.course;

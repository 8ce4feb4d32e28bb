/** What grading found, as immutable data and as text, HTML, JSON and CSV. */
package telar.grading.report;

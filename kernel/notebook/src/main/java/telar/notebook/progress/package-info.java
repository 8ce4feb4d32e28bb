/** What a learner foresaw, tried and reached: predictions of a session, attempts of all of them. */
@NullMarked
package telar.notebook.progress;

import org.jspecify.annotations.NullMarked;

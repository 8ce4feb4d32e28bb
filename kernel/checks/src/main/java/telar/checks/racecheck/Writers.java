package telar.checks.racecheck;

import telar.simt.event.AccessSite;

/**
 * Who writes, where in the source and with what order among them, packed in one number, never 0.
 */
interface Writers {

  /** Whether {@code writer} is the same as {@code earlier}, or waits until that one is done. */
  boolean follows(long writer, long earlier);

  /** Where in the source it writes. */
  AccessSite site(long writer);
}

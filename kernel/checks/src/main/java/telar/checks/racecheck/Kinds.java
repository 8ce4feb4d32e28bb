package telar.checks.racecheck;

import telar.simt.event.AccessSite;

/** What was done to some memory, as bits. */
final class Kinds {

  static final int READ = 1;
  static final int WRITE = 2;
  static final int ATOMIC = 4;

  private Kinds() {}

  static int of(AccessSite site) {
    return 1 << site.kind().ordinal();
  }

  /** Whether two threads may race when all they do is this: not when all read or all are atomic. */
  static boolean mayRace(int kinds) {
    return kinds != READ && kinds != ATOMIC;
  }
}

package telar.checks.racecheck;

import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;

/**
 * What was last written to an address, by whom, and who else has written there with nothing that
 * orders the two. Only what writers leave behind counts, so that threads may all go through the
 * same values. A writer is told by a number.
 */
final class Place {

  /** Who comes behind whom. */
  interface Order {
    /** Whether {@code writer} is the same as {@code earlier}, or waits until that one is done. */
    boolean follows(long writer, long earlier);
  }

  private static final long NOBODY = -1;

  private final long address;
  private AccessSite site;
  private long writer;
  private long value;
  private @Nullable AccessSite otherSite;
  private long other = NOBODY;
  private long otherValue;
  private long meetings;

  /** A place that somebody writes to. */
  Place(long address, AccessSite site, long writer, long value) {
    this.address = address;
    this.site = site;
    this.writer = writer;
    this.value = value;
  }

  /** Somebody writes to it. */
  void write(AccessSite where, long who, long what, Order order) {
    if (!isComparable(where, site)) {
      return;
    }
    if (other != NOBODY && order.follows(who, other)) {
      other = NOBODY;
    }
    if (order.follows(who, writer)) {
      site = where;
      writer = who;
      value = what;
    } else {
      meetings++;
      meet(where, who, what);
    }
  }

  /** Remembers who came first of those that wrote something else, or else the same. */
  private void meet(AccessSite where, long who, long what) {
    boolean tells = what != value;
    if (other == NOBODY || (tells && !differs()) || (tells == differs() && who < other)) {
      otherSite = where;
      other = who;
      otherValue = what;
    }
  }

  /** Adds what others wrote to the same address, of which none follows those that are known. */
  void add(Place others) {
    if (!isComparable(others.site, site)) {
      return;
    }
    meetings += others.meetings + 1;
    if (others.writer < writer) {
      Place mine = new Place(address, site, writer, value);
      site = others.site;
      writer = others.writer;
      value = others.value;
      meet(mine.site, mine.writer, mine.value);
    } else {
      meet(others.site, others.writer, others.value);
    }
    if (others.other != NOBODY) {
      meet(others.otherSite(), others.other, others.otherValue);
    }
  }

  /** Whether what two sites write can be compared. */
  static boolean isComparable(AccessSite one, AccessSite other) {
    return one == other
        || (one.bytes() == other.bytes() && one.elementType().equals(other.elementType()));
  }

  long address() {
    return address;
  }

  AccessSite site() {
    return site;
  }

  /** The last writer, but for others that nothing orders. */
  long writer() {
    return writer;
  }

  long value() {
    return value;
  }

  /** Whether somebody else has written to it. */
  boolean isShared() {
    return other != NOBODY;
  }

  /** Whether somebody else has left another value. */
  boolean differs() {
    return other != NOBODY && otherValue != value;
  }

  /** Where somebody else has written, who is {@link #other}. */
  AccessSite otherSite() {
    return otherSite == null ? site : otherSite;
  }

  long other() {
    return other;
  }

  /** How often somebody else has written. */
  long meetings() {
    return meetings;
  }
}

package telar.checks.racecheck;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;

/**
 * What was last written to each of some places, by whom, and who else has written there with
 * nothing that orders the two. Only what writers leave behind counts, so that threads may all go
 * through the same values. Plain numbers in pages of neighbours, since there may be millions of
 * places.
 */
final class Places {

  private static final long NOBODY = 0;
  private static final long[] NO_PAGE = {};

  private static final int PAGE_SHIFT = 6;
  private static final int PAGE = 1 << PAGE_SHIFT;
  private static final int LAST = 2;
  private static final int OTHERS = 3;
  private static final int PAGE_BYTES = PAGE * LAST * Long.BYTES + 24;

  private final Writers writers;
  private final Room room;

  /** For each place its last writer and what that one wrote. */
  private long[][] last = {};

  /** For each place who else has written, what, and how often others have. */
  private @Nullable long[][] others = {};

  /** What is done with a place. */
  interface Visitor {
    void see(int place);
  }

  Places(Writers writers, Room room) {
    this.writers = writers;
    this.room = room;
  }

  /** The page of a place; null when there is no room for one. */
  private long @Nullable [] page(int place) {
    int number = place >>> PAGE_SHIFT;
    long[] page = number < last.length ? last[number] : NO_PAGE;
    return page.length != 0 ? page : newPage(number);
  }

  private long @Nullable [] newPage(int number) {
    if (!room.take(PAGE_BYTES)) {
      return null;
    }
    long[] page = new long[PAGE * LAST];
    setPage(number, page);
    return page;
  }

  private void setPage(int number, long[] page) {
    if (number >= last.length) {
      int known = last.length;
      last = Arrays.copyOf(last, Math.max(number + 1, known * 2));
      Arrays.fill(last, known, last.length, NO_PAGE);
    }
    last[number] = page;
  }

  private static int at(int place) {
    return (place & (PAGE - 1)) * LAST;
  }

  private static int atOther(int place) {
    return (place & (PAGE - 1)) * OTHERS;
  }

  /** Forgets a place. */
  void clear(int place) {
    if (place >>> PAGE_SHIFT < last.length && last[place >>> PAGE_SHIFT].length != 0) {
      last[place >>> PAGE_SHIFT][at(place)] = NOBODY;
    }
    long[] page = othersOf(place);
    if (page != null) {
      Arrays.fill(page, atOther(place), atOther(place) + OTHERS, 0);
    }
  }

  /** Somebody writes to a place; false when there is no room to follow it. */
  boolean write(int place, long who, long what) {
    long[] page = page(place);
    if (page == null) {
      return false;
    }
    int at = at(place);
    long writer = page[at];
    if (writer == NOBODY) {
      page[at] = who;
      page[at + 1] = what;
    } else if (isComparable(who, writer)) {
      if (isShared(place) && writers.follows(who, other(place))) {
        setOther(place, NOBODY, 0);
      }
      if (writers.follows(who, writer)) {
        page[at] = who;
        page[at + 1] = what;
      } else {
        meet(place, who, what, 1);
      }
    }
    return true;
  }

  /** Adds what others wrote, of which nothing follows what is known. */
  void add(Places more) {
    for (int number = 0; number < more.last.length; number++) {
      if (more.last[number].length != 0) {
        if (number >= last.length || last[number].length == 0) {
          adopt(number, more);
        } else {
          for (int i = 0; i < PAGE; i++) {
            add((number << PAGE_SHIFT) + i, more);
          }
        }
      }
    }
  }

  private void adopt(int number, Places more) {
    setPage(number, more.last[number]);
    long[] page = more.othersOf(number << PAGE_SHIFT);
    if (page != null) {
      setOthers(number, page);
    }
  }

  private void add(int place, Places more) {
    long theirs = more.writer(place);
    long writer = writer(place);
    if (theirs == NOBODY || (writer != NOBODY && !isComparable(theirs, writer))) {
      return;
    }
    if (writer == NOBODY) {
      setLast(place, theirs, more.value(place));
    } else if (theirs < writer) {
      long value = value(place);
      setLast(place, theirs, more.value(place));
      meet(place, writer, value, 1);
    } else {
      meet(place, theirs, more.value(place), 1);
    }
    if (more.isShared(place)) {
      meet(place, more.other(place), more.otherValue(place), more.meetings(place));
    }
  }

  private void setLast(int place, long who, long what) {
    long[] page = last[place >>> PAGE_SHIFT];
    page[at(place)] = who;
    page[at(place) + 1] = what;
  }

  /** Remembers who came first of those that wrote something else, or else the same. */
  private void meet(int place, long who, long what, long times) {
    boolean tells = what != value(place);
    boolean differs = differs(place);
    long known = other(place);
    if (known == NOBODY || (tells && !differs) || (tells == differs && who < known)) {
      setOther(place, who, what);
    }
    long[] page = othersOf(place);
    if (page != null) {
      page[atOther(place) + 2] += times;
    }
  }

  private void setOther(int place, long who, long what) {
    long[] page = othersOf(place);
    if (page == null) {
      page = new long[PAGE * OTHERS];
      setOthers(place >>> PAGE_SHIFT, page);
    }
    page[atOther(place)] = who;
    page[atOther(place) + 1] = what;
  }

  private void setOthers(int number, long[] page) {
    if (number >= others.length) {
      others = Arrays.copyOf(others, Math.max(number + 1, others.length * 2));
    }
    others[number] = page;
  }

  private long @Nullable [] othersOf(int place) {
    int number = place >>> PAGE_SHIFT;
    return number < others.length ? others[number] : null;
  }

  private boolean isComparable(long one, long other) {
    return Sites.isComparable(writers.site(one), writers.site(other));
  }

  /** Goes through the places to which several have written. */
  void shared(Visitor visitor) {
    for (int place = 0; place < others.length << PAGE_SHIFT; place++) {
      if (isShared(place)) {
        visitor.see(place);
      }
    }
  }

  /** The last writer, but for others that nothing orders. */
  long writer(int place) {
    return last[place >>> PAGE_SHIFT][at(place)];
  }

  long value(int place) {
    return last[place >>> PAGE_SHIFT][at(place) + 1];
  }

  AccessSite site(int place) {
    return writers.site(writer(place));
  }

  /** Whether somebody else has written to it. */
  boolean isShared(int place) {
    return other(place) != NOBODY;
  }

  /** Whether somebody else has left another value. */
  boolean differs(int place) {
    return isShared(place) && otherValue(place) != value(place);
  }

  /** Somebody else who has written. */
  long other(int place) {
    long[] page = othersOf(place);
    return page == null ? NOBODY : page[atOther(place)];
  }

  private long otherValue(int place) {
    long[] page = othersOf(place);
    return page == null ? 0 : page[atOther(place) + 1];
  }

  AccessSite otherSite(int place) {
    return writers.site(other(place));
  }

  /** How often somebody else has written. */
  long meetings(int place) {
    long[] page = othersOf(place);
    return page == null ? 0 : page[atOther(place) + 2];
  }
}

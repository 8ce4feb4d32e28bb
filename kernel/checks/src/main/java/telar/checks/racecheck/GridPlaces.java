package telar.checks.racecheck;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telar.simt.memory.Address;

/**
 * The places of global memory that the blocks of one worker have written to: for each object, what
 * begins at its words, by number, and apart from that what begins at other bytes.
 */
final class GridPlaces {

  private static final int SHIFT_BITS = 4;
  private static final int WORD_SHIFT = 2;
  private static final int WORD_BYTES = 1 << WORD_SHIFT;
  private static final long NO_KEY = -1;

  private final Writers writers;
  private final Room room;
  private final Map<Long, Places> objects = new TreeMap<>();
  private long recentKey = NO_KEY;
  private @Nullable Places recent;

  /** What is done with a place. */
  interface Visitor {
    void see(long address, Places places, int place);
  }

  GridPlaces(Writers writers, Room room) {
    this.writers = writers;
    this.room = room;
  }

  /** Somebody has written at an address; false when there is no room to follow it. */
  boolean write(long address, long writer, long value) {
    int shift = (address & (WORD_BYTES - 1)) == 0 ? WORD_SHIFT : 0;
    Places places = elements(address >>> Address.OFFSET_BITS << SHIFT_BITS | shift);
    long element = Address.offset(address) >>> shift;
    return element <= Integer.MAX_VALUE && places.write((int) element, writer, value);
  }

  private Places elements(long key) {
    Places places = recent;
    if (places == null || key != recentKey) {
      places = objects.computeIfAbsent(key, unused -> new Places(writers, room));
      recent = places;
      recentKey = key;
    }
    return places;
  }

  /** Adds what another worker's blocks have written. */
  void add(GridPlaces other) {
    other.objects.forEach((key, theirs) -> elements(key).add(theirs));
  }

  /** Goes through the places to which several have written. */
  void shared(Visitor visitor) {
    objects.forEach(
        (key, places) -> {
          long start = key >>> SHIFT_BITS << Address.OFFSET_BITS;
          long shift = key & ((1 << SHIFT_BITS) - 1);
          places.shared(place -> visitor.see(start + ((long) place << shift), places, place));
        });
  }
}

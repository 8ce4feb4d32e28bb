package telar.checks.racecheck;

import it.unimi.dsi.fastutil.longs.Long2ObjectLinkedOpenHashMap;
import java.util.Collection;
import telar.simt.event.AccessSite;

/** The places that were written to. When there are too many, further ones are not followed. */
final class Places {

  private static final int LIMIT = 1 << 17;

  /** Clearing a map costs what it has room for: a larger one is thrown away. */
  private static final int KEPT = 1 << 12;

  private final Place.Order order;
  private Long2ObjectLinkedOpenHashMap<Place> places = new Long2ObjectLinkedOpenHashMap<>();

  Places(Place.Order order) {
    this.order = order;
  }

  /** Somebody writes to an address. */
  void write(long address, AccessSite site, long writer, long value) {
    Place place = places.get(address);
    if (place != null) {
      place.write(site, writer, value, order);
    } else if (!isFull()) {
      places.put(address, new Place(address, site, writer, value));
    }
  }

  /** Whether no further ones are followed. */
  boolean isFull() {
    return places.size() >= LIMIT;
  }

  /** All of them, in the order in which they were first written to. */
  Collection<Place> all() {
    return places.values();
  }

  /** Adds what others wrote to an address. */
  void add(Place others) {
    Place place = places.get(others.address());
    if (place != null) {
      place.add(others);
    } else {
      places.put(others.address(), others);
    }
  }

  void clear() {
    if (places.size() > KEPT) {
      places = new Long2ObjectLinkedOpenHashMap<>();
    } else {
      places.clear();
    }
  }
}

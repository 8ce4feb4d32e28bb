package telar.checks.racecheck;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import telar.simt.event.AccessSite;

/** The places that were written to. When there are too many, further ones are not followed. */
final class Places {

  private static final int LIMIT = 1 << 17;

  private final Place.Order order;
  private final Map<Long, Place> places = new LinkedHashMap<>();

  Places(Place.Order order) {
    this.order = order;
  }

  /** Somebody writes to an address. */
  void write(long address, AccessSite site, long writer, long value) {
    Place place = places.get(address);
    if (place != null) {
      place.write(site, writer, value, order);
    } else if (places.size() < LIMIT) {
      places.put(address, new Place(address, site, writer, value));
    }
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
    places.clear();
  }
}

package telar.checks.racecheck;

import java.util.Arrays;

/**
 * The places that the threads of a block have written to since the last barrier, by address, in the
 * order in which they were first written to. A hash table that is emptied at no cost: a slot counts
 * only when the place that it names is one, and names the slot.
 */
final class Interval {

  private static final int START = 1 << 10;

  /** Bytes that a place takes beside what is kept in {@link Places}. */
  private static final int BYTES = Long.BYTES + 3 * Integer.BYTES;

  private final Room room;
  private final Places places;
  private long[] addresses = new long[START];
  private int[] homes = new int[START];
  private int[] slots = new int[2 * START];
  private int size;

  Interval(Writers writers, Room room) {
    this.places = new Places(writers, room);
    this.room = room;
  }

  /** Somebody writes to an address; false when there is no room to follow it. */
  boolean write(long address, long writer, long value) {
    int slot = slot(address);
    if (isUsed(slot)) {
      return places.write(slots[slot], writer, value);
    }
    if (size == addresses.length) {
      if (!room.take((long) size * BYTES)) {
        return false;
      }
      grow();
      slot = slot(address);
    }
    places.clear(size);
    if (!places.write(size, writer, value)) {
      return false;
    }
    slots[slot] = size;
    homes[size] = slot;
    addresses[size++] = address;
    return true;
  }

  private boolean isUsed(int slot) {
    int place = slots[slot];
    return place < size && homes[place] == slot;
  }

  /** The slot of an address, or the free one where it belongs. */
  private int slot(long address) {
    int mask = slots.length - 1;
    int slot = (int) (address * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (isUsed(slot) && addresses[slots[slot]] != address) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int more = 2 * addresses.length;
    addresses = Arrays.copyOf(addresses, more);
    homes = Arrays.copyOf(homes, more);
    slots = new int[2 * more];
    int count = size;
    for (size = 0; size < count; size++) {
      int slot = slot(addresses[size]);
      slots[slot] = size;
      homes[size] = slot;
    }
  }

  /** How many there are; they are numbered from 0. */
  int size() {
    return size;
  }

  Places places() {
    return places;
  }

  long address(int place) {
    return addresses[place];
  }

  void clear() {
    size = 0;
  }
}

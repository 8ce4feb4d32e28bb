package telar.checks.racecheck;

import java.util.Arrays;

/**
 * What the threads of a block did to each 4-byte word since the last barrier: its last write, and
 * its last reads by two different threads (two are enough to find a reader other than any given
 * writer). A hash table of plain numbers, since every access of every thread comes through here.
 */
final class BlockShadow {

  /** A slot: write, read, other read; each is a site + 1, thread and bytes, warp epoch. */
  private static final int SLOT = 9;

  private static final int READ = 3;
  private static final int OTHER_READ = 6;
  private static final int BYTES_SHIFT = 16;
  private static final int ATOMIC = 1 << 30;
  private static final int THREAD_MASK = 0xFFFF;
  private static final int WARP_SHIFT = 5;

  private long[] keys;
  private int[] generations;
  private int[] slots;
  private int generation = 1;
  private int used;
  private int metSite;
  private int metThread;

  /** A shadow with room for that many words (a power of two) before it grows. */
  BlockShadow(int capacity) {
    keys = new long[capacity];
    generations = new int[capacity];
    slots = new int[capacity * SLOT];
  }

  int capacity() {
    return keys.length;
  }

  /** Forgets everything: a barrier orders what comes next. */
  void clear() {
    generation++;
    used = 0;
  }

  /**
   * Remembers a read.
   *
   * @param bytes which bytes of the word, as bits
   * @return whether it meets an unordered write, which {@link #metSite} and {@link #metThread} tell
   */
  boolean read(long word, int site, int thread, int bytes, int warpEpoch) {
    int slot = slot(word);
    int read = slot + READ;
    if (slots[read] == 0 || thread(read) == thread) {
      set(read, site, thread | bytes << BYTES_SHIFT, warpEpoch);
    } else if (slots[slot + OTHER_READ] == 0 || warp(slot + OTHER_READ) == warp(read)) {
      set(slot + OTHER_READ, site, thread | bytes << BYTES_SHIFT, warpEpoch);
    }
    return conflicts(slot, thread, bytes, warpEpoch, false) && met(slot);
  }

  /** Remembers a write or atomic; whether it meets an unordered access. */
  boolean write(long word, int site, int thread, int bytes, int warpEpoch, boolean atomic) {
    int slot = slot(word);
    boolean met = false;
    if (conflicts(slot + READ, thread, bytes, warpEpoch, false)) {
      met = met(slot + READ);
    } else if (conflicts(slot + OTHER_READ, thread, bytes, warpEpoch, false)) {
      met = met(slot + OTHER_READ);
    } else if (slots[slot] != site + 1 && conflicts(slot, thread, bytes, warpEpoch, atomic)) {
      // Two threads that write through the same statement often write the same value, which is
      // harmless; without the values it cannot be called a race.
      met = met(slot);
    }
    if (!atomic || !hasPlainWriteBy(thread, slot)) {
      set(slot, site, thread | bytes << BYTES_SHIFT | (atomic ? ATOMIC : 0), warpEpoch);
    }
    return met;
  }

  /** What a thread writes and then changes by an atomic is still its plain write to others. */
  private boolean hasPlainWriteBy(int thread, int slot) {
    return slots[slot] != 0 && thread(slot) == thread && (slots[slot + 1] & ATOMIC) == 0;
  }

  /** Keeps what was met, since its place may be about to be overwritten. */
  private boolean met(int access) {
    metSite = slots[access] - 1;
    metThread = thread(access);
    return true;
  }

  /** The site of the access that the last call met. */
  int metSite() {
    return metSite;
  }

  /** The thread of the access that the last call met. */
  int metThread() {
    return metThread;
  }

  private boolean conflicts(int access, int thread, int bytes, int warpEpoch, boolean atomic) {
    int who = slots[access + 1];
    return slots[access] != 0
        && (who & THREAD_MASK) != thread
        && (who >>> BYTES_SHIFT & bytes) != 0
        && ((who & THREAD_MASK) >>> WARP_SHIFT != thread >>> WARP_SHIFT
            || slots[access + 2] == warpEpoch)
        && !(atomic && (who & ATOMIC) != 0);
  }

  private int thread(int access) {
    return slots[access + 1] & THREAD_MASK;
  }

  private int warp(int access) {
    return thread(access) >>> WARP_SHIFT;
  }

  private void set(int access, int site, int who, int warpEpoch) {
    slots[access] = site + 1;
    slots[access + 1] = who;
    slots[access + 2] = warpEpoch;
  }

  private int slot(long word) {
    int index = find(word);
    if (generations[index] != generation) {
      if (++used > keys.length / 2) {
        grow();
        index = find(word);
      }
      keys[index] = word;
      generations[index] = generation;
      Arrays.fill(slots, index * SLOT, (index + 1) * SLOT, 0);
    }
    return index * SLOT;
  }

  /** The word's place, or the free one where it belongs. */
  private int find(long word) {
    int mask = keys.length - 1;
    int index = (int) (word * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (generations[index] == generation && keys[index] != word) {
      index = (index + 1) & mask;
    }
    return index;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldGenerations = generations;
    int[] oldSlots = slots;
    keys = new long[oldKeys.length * 2];
    generations = new int[keys.length];
    slots = new int[keys.length * SLOT];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldGenerations[i] == generation) {
        int to = find(oldKeys[i]);
        keys[to] = oldKeys[i];
        generations[to] = generation;
        System.arraycopy(oldSlots, i * SLOT, slots, to * SLOT, SLOT);
      }
    }
  }
}

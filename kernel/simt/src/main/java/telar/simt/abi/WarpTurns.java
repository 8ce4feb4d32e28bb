package telar.simt.abi;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import telar.simt.event.BarrierSite;

/**
 * Lets the warps of a block wait for each other: each goes through the kernel by itself, in a Java
 * thread of its own, of which one runs at a time until it has to wait.
 */
final class WarpTurns {

  private static final ExecutorService THREADS = Executors.newCachedThreadPool(WarpTurns::thread);

  /** How often each warp may look in vain, while nobody arrives, before they wait for ever. */
  private static final int MOST_LOOKS = 10_000;

  /** What a warp is doing. */
  private enum State {
    NEW,
    READY,
    /** Until somebody arrives. */
    AWAITS,
    AT_BARRIER,
    ENDED
  }

  /** Ends the code of a warp whose block has failed. */
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Abandoned() {
      super("abandoned", null, false, false);
    }
  }

  /** Where a warp waits, and since when. */
  private static final class Turn {
    private final Semaphore gate = new Semaphore(0);
    private State state = State.NEW;
    private long seen;
    private @Nullable BarrierSite site;
    private int mask;
    private int condition;
    private Arrivals.@Nullable Unmet unmet;
  }

  private final BlockContext block;
  private final BlockCode[] codes;
  private final Turn[] turns;
  private final Semaphore end = new Semaphore(0);
  private @Nullable Throwable failure;
  private long looks;
  private long seen;
  private int[] met = {};
  private int[] conditions = {};

  /** Turns of a block whose warps have that code. */
  WarpTurns(BlockContext block, BlockCode[] codes) {
    this.block = block;
    this.codes = codes;
    this.turns = new Turn[codes.length];
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "telar-warp");
    thread.setDaemon(true);
    return thread;
  }

  /** Runs a whole block. */
  void run() {
    Arrays.setAll(turns, warp -> new Turn());
    failure = null;
    goOn(block.warpOrder()[0]);
    end.acquireUninterruptibly();
    if (failure instanceof RuntimeException known) {
      throw known;
    } else if (failure instanceof Error known) {
      throw known;
    }
  }

  private void goOn(int warp) {
    if (turns[warp].state == State.NEW) {
      turns[warp].state = State.READY;
      THREADS.execute(() -> live(warp));
    } else {
      turns[warp].state = State.READY;
      turns[warp].gate.release();
    }
  }

  private void live(int warp) {
    try {
      codes[warp].runWarp(warp);
    } catch (Abandoned abandoned) {
      // Another warp knows why.
    } catch (Throwable thrown) {
      fail(thrown);
    }
    turns[warp].state = State.ENDED;
    block.alive()[warp] = 0;
    int next = next(warp);
    if (next < 0) {
      end.release();
    } else {
      goOn(next);
    }
  }

  private void fail(Throwable thrown) {
    if (failure == null) {
      failure = thrown;
    }
  }

  /**
   * A warp waits until another has arrived somewhere.
   *
   * @param patient whether it does nothing else in the meantime
   */
  void await(int warp, BarrierSite site, int mask, boolean patient) {
    Turn turn = turns[warp];
    turn.site = site;
    turn.mask = mask;
    turn.unmet = block.arrivals().unmet();
    turn.seen = block.arrivals().count();
    turn.state = patient && isShared(turn) ? State.AWAITS : State.READY;
    looks = turn.seen == seen && isShared(turn) ? looks + 1 : 0;
    seen = turn.seen;
    if (looks > (long) MOST_LOOKS * turns.length) {
      throw endless(site, turn);
    }
    pause(warp);
  }

  private static boolean isShared(Turn turn) {
    return turn.unmet != null && turn.unmet.isShared();
  }

  /** A warp waits for the whole block. */
  void barrier(int warp, BarrierSite site, int mask, int condition) {
    Turn turn = turns[warp];
    turn.site = site;
    turn.mask = mask;
    turn.condition = condition;
    turn.state = State.AT_BARRIER;
    pause(warp);
  }

  /** The lanes that met at the last barrier. */
  int[] met() {
    return met;
  }

  /** What the lanes said that met at the last barrier. */
  int[] conditions() {
    return conditions;
  }

  private void pause(int warp) {
    int next = next(warp);
    if (next != warp) {
      goOn(next);
      turns[warp].gate.acquireUninterruptibly();
    } else {
      turns[warp].state = State.READY;
    }
    if (failure != null) {
      throw new Abandoned();
    }
  }

  /** Whose turn it is after a warp's; -1 when all have ended. */
  private int next(int warp) {
    if (failure == null && find(warp, this::mayGoOn) < 0 && find(warp, this::isWaiting) >= 0) {
      meet();
    }
    if (failure != null) {
      return find(warp, other -> turns[other].state != State.ENDED && isStarted(other));
    }
    return find(warp, this::mayGoOn);
  }

  private boolean isStarted(int warp) {
    return turns[warp].state != State.NEW;
  }

  private boolean isWaiting(int warp) {
    return turns[warp].state == State.AWAITS || turns[warp].state == State.AT_BARRIER;
  }

  private boolean mayGoOn(int warp) {
    Turn turn = turns[warp];
    return turn.state == State.NEW
        || turn.state == State.READY
        || turn.state == State.AWAITS && turn.seen != block.arrivals().count();
  }

  /** The first warp behind another, in turn, that a condition holds for; -1 for none. */
  private int find(int warp, IntPredicate condition) {
    int[] order = block.warpOrder();
    int at = 0;
    while (order[at] != warp) {
      at++;
    }
    for (int i = 1; i <= order.length; i++) {
      int other = order[(at + i) % order.length];
      if (condition.test(other)) {
        return other;
      }
    }
    return -1;
  }

  /** No warp can go on by itself: all that live are at a barrier, or they wait for ever. */
  private void meet() {
    int[] order = block.warpOrder();
    int waiting = find(order[order.length - 1], warp -> turns[warp].state == State.AWAITS);
    int there = find(order[order.length - 1], warp -> turns[warp].state == State.AT_BARRIER);
    BarrierSite site = turns[waiting >= 0 ? waiting : there].site;
    if (site == null) {
      throw new IllegalStateException("a warp waits nowhere");
    } else if (waiting >= 0) {
      fail(endless(site, turns[waiting]));
      return;
    }
    met = new int[turns.length];
    conditions = new int[turns.length];
    for (int warp = 0; warp < turns.length; warp++) {
      if (turns[warp].state == State.AT_BARRIER) {
        met[warp] = turns[warp].mask;
        conditions[warp] = turns[warp].condition;
        turns[warp].state = State.READY;
      }
    }
    try {
      codes[there].meet(site, met);
    } catch (RuntimeException | Error thrown) {
      fail(thrown);
    }
  }

  private ArrivalFault endless(BarrierSite site, Turn turn) {
    int threads = 0;
    for (Turn other : turns) {
      threads += other == turn || isWaitingAt(site, other) ? Integer.bitCount(other.mask) : 0;
    }
    return endless(site, block, threads, turn.unmet);
  }

  private static boolean isWaitingAt(BarrierSite site, Turn turn) {
    return turn.state == State.AWAITS && site.equals(turn.site);
  }

  /** Threads wait where nobody arrives any more. */
  static ArrivalFault endless(
      BarrierSite site, BlockContext block, int threads, Arrivals.@Nullable Unmet unmet) {
    int expected = unmet == null ? 0 : unmet.expected();
    int arrived = unmet == null ? 0 : unmet.arrived();
    ArrivalFault.Kind kind =
        expected == 0 ? ArrivalFault.Kind.UNPREPARED : ArrivalFault.Kind.ENDLESS;
    return new ArrivalFault(kind, site, block.linearBlock(), threads, expected, arrived);
  }
}

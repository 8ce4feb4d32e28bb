package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static telar.compiler.codegen.FunctionBuilder.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.BranchSite;
import telar.simt.memory.Address;

/**
 * Observers are told what a warp does, lane by lane and round by round, whether the code notes each
 * access or tells them all when a loop has ended. Where conditions stand among accesses does not
 * matter to anyone.
 */
class ToldLoopProperties {

  private static final int LANES = 32;
  private static final int MIDDLE = 4096;
  private static final String BRANCH = "BRANCH ";

  /** {@code first + x · threadIdx.x + y · threadIdx.y + k · counter}, in elements. */
  private record Place(int first, int x, int y, int k, boolean data, AccessSite.Kind kind) {
    static Place random(Random random) {
      return new Place(
          MIDDLE + random.nextInt(40),
          random.nextInt(9) - 4,
          random.nextInt(9) - 4,
          random.nextInt(7) - 3,
          random.nextInt(12) == 0,
          random.nextBoolean() ? AccessSite.Kind.READ : AccessSite.Kind.WRITE);
    }

    long offset(int threadX, int threadY, int counter) {
      return 4L * (first + x * threadX + y * threadY + k * counter);
    }
  }

  /**
   * {@code for (k = from + fromX · threadIdx.x; k < to + toX · threadIdx.y; k += step)}.
   *
   * @param places accesses of a round
   */
  private record Loop(int from, int fromX, int to, int toY, int step, List<Place> places) {
    static Loop random(Random random) {
      List<Place> places = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        places.add(Place.random(random));
      }
      return new Loop(
          random.nextInt(5),
          random.nextInt(3) == 0 ? random.nextInt(3) : 0,
          random.nextInt(20),
          random.nextInt(3) == 0 ? random.nextInt(3) : 0,
          1 + random.nextInt(3),
          places);
    }
  }

  /** Accesses before a loop, the loop, and so on. */
  private record Program(List<Place> before, List<Loop> loops, boolean guarded) {
    static Program random(Random random) {
      List<Place> before = new ArrayList<>();
      List<Loop> loops = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        before.add(Place.random(random));
      }
      for (int i = 1 + random.nextInt(2); i > 0; i--) {
        loops.add(Loop.random(random));
      }
      return new Program(before, loops, random.nextBoolean());
    }
  }

  /** Writes the kernel. */
  private static IrFunction kernel(Program program) {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr zeros = f.pointer("zeros", IrType.I32);
    Expr memory = f.pointer("memory", IrType.I32);
    Local sum = f.local("sum", i32(0));
    Runnable body =
        () -> {
          program.before().forEach(p -> access(f, zeros, memory, sum, p, i32(0)));
          for (Loop loop : program.loops()) {
            Expr from = plus(i32(loop.from()), times(threadX(), i32(loop.fromX())));
            Expr to = plus(i32(loop.to()), times(special("threadIdx.y"), i32(loop.toY())));
            f.count(
                from,
                to,
                loop.step(),
                k -> loop.places().forEach(p -> access(f, zeros, memory, sum, p, k)));
          }
        };
    if (program.guarded()) {
      f.when(lt(threadX(), i32(5)), body);
    } else {
      body.run();
    }
    return f.build();
  }

  /** An index from memory (which is 0 everywhere) makes the code note what it accesses. */
  private static void access(
      FunctionBuilder f, Expr zeros, Expr memory, Local sum, Place place, Expr k) {
    Expr threads =
        plus(
            times(threadX(), i32(place.x())),
            new Expr.Binary(BinaryOp.MUL, special("threadIdx.y"), i32(place.y())));
    Expr index = plus(plus(i32(place.first()), threads), times(k, i32(place.k())));
    if (place.data()) {
      index = plus(index, f.load(IrType.I32, zeros));
    }
    Expr address = at(memory, index, 4);
    if (place.kind() == AccessSite.Kind.READ) {
      f.set(sum, plus(get(sum), f.load(IrType.I32, address)));
    } else {
      f.store(address, i32(0));
    }
  }

  /** Writes down what it is told. */
  private static final class Recorder extends BlockObserver {
    final List<String> events = new ArrayList<>();

    @Override
    public void access(AccessSite site, int warp, int mask, long[] addresses) {
      List<Long> offsets = new ArrayList<>();
      for (int rest = mask; rest != 0; rest &= rest - 1) {
        offsets.add(Address.offset(addresses[Integer.numberOfTrailingZeros(rest)]));
      }
      events.add(site.kind() + " " + warp + " " + Integer.toHexString(mask) + " " + offsets);
    }

    @Override
    public void branch(BranchSite site, int warp, int active, int taken) {
      events.add(
          BRANCH + warp + " " + Integer.toHexString(active) + " " + Integer.toHexString(taken));
    }
  }

  /** Says what one warp does. */
  private static final class Reference {
    private final int width;
    private final int warp;
    private final List<String> events = new ArrayList<>();

    Reference(int width, int warp) {
      this.width = width;
      this.warp = warp;
    }

    private int x(int lane) {
      return (warp * LANES + lane) % width;
    }

    private int y(int lane) {
      return (warp * LANES + lane) / width;
    }

    List<String> run(Program program, int all) {
      int mask = all;
      if (program.guarded()) {
        mask = 0;
        for (int lane = 0; lane < LANES; lane++) {
          mask |= (all >>> lane & 1) != 0 && x(lane) < 5 ? 1 << lane : 0;
        }
        branch(all, mask);
      }
      if (mask != 0) {
        int here = mask;
        program.before().forEach(p -> access(p, here, new int[LANES]));
        program.loops().forEach(loop -> loop(loop, here));
      }
      return events;
    }

    private void loop(Loop loop, int mask) {
      int[] counter = new int[LANES];
      for (int lane = 0; lane < LANES; lane++) {
        counter[lane] = loop.from() + loop.fromX() * x(lane);
      }
      int active = mask;
      while (active != 0) {
        int staying = 0;
        for (int rest = active; rest != 0; rest &= rest - 1) {
          int lane = Integer.numberOfTrailingZeros(rest);
          staying |= counter[lane] < loop.to() + loop.toY() * y(lane) ? 1 << lane : 0;
        }
        branch(active, staying);
        active = staying;
        if (active != 0) {
          int here = active;
          loop.places().forEach(p -> access(p, here, counter));
        }
        for (int lane = 0; lane < LANES; lane++) {
          counter[lane] += loop.step();
        }
      }
    }

    private void access(Place place, int mask, int[] counter) {
      List<Long> offsets = new ArrayList<>();
      List<Long> zeros = new ArrayList<>();
      for (int rest = mask; rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        offsets.add(place.offset(x(lane), y(lane), counter[lane]));
        zeros.add(0L);
      }
      String where = " " + warp + " " + Integer.toHexString(mask) + " ";
      if (place.data()) {
        events.add("READ" + where + zeros);
      }
      events.add(place.kind() + where + offsets);
    }

    private void branch(int active, int taken) {
      events.add(
          BRANCH + warp + " " + Integer.toHexString(active) + " " + Integer.toHexString(taken));
    }
  }

  private static void check(long seed, int width, int height, int lanes) {
    Program program = Program.random(new Random(seed));
    Recorder recorder = new Recorder();
    Bench bench =
        new Bench(kernel(program))
            .block(width, height)
            .observed((geometry, block) -> recorder)
            .vectors(lanes);
    bench.launch("k", bench.ints(new int[1]), bench.ints(new int[2 * MIDDLE]));
    List<String> expected = new ArrayList<>();
    for (int warp = 0; warp * LANES < width * height; warp++) {
      int threads = Math.min(LANES, width * height - warp * LANES);
      int all = threads == LANES ? -1 : (1 << threads) - 1;
      expected.addAll(new Reference(width, warp).run(program, all));
    }
    assertEquals(accesses(expected), accesses(recorder.events));
    assertEquals(branches(expected), branches(recorder.events));
  }

  private static List<String> accesses(List<String> events) {
    return byWarp(events.stream().filter(event -> !event.startsWith(BRANCH)));
  }

  private static List<String> branches(List<String> events) {
    return byWarp(events.stream().filter(event -> event.startsWith(BRANCH)));
  }

  /** Warps may go in step, but each keeps its order. */
  private static List<String> byWarp(Stream<String> events) {
    return events.sorted(Comparator.comparing(event -> event.split(" ", 3)[1])).toList();
  }

  @Property(tries = 400)
  void everyRoundOfEveryLaneIsSeen(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 70) int width,
      @ForAll @IntRange(min = 1, max = 3) int height) {
    check(seed, width, height, 1);
  }

  @Property(tries = 200)
  void rowsThatAreParts(@ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int log) {
    check(seed, 1 << log, 8, 1);
  }

  @Property(tries = 200)
  void vectorsAreSeenAsTheSame(
      @ForAll long seed,
      @ForAll @IntRange(min = 4, max = 70) int width,
      @ForAll @IntRange(min = 2, max = 4) int log) {
    check(seed, width, 1, 1 << log);
  }
}

package telar.simt.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LauncherTest {

  private static final LaunchGeometry HUNDRED_BLOCKS = new LaunchGeometry(10, 5, 2, 32, 1, 1, 0);

  private static void run(int parallelism, Schedule schedule, BlockWorker worker) {
    new Launcher(parallelism).run(HUNDRED_BLOCKS, schedule, Duration.ZERO, () -> worker);
  }

  @Test
  void everyBlockRunsOnce() {
    var seen = new ConcurrentHashMap<Long, Integer>();
    run(4, Schedule.NATURAL, (block, count, cancel) -> seen.merge(block, 1, Integer::sum));
    assertEquals(100, seen.size());
    assertTrue(seen.values().stream().allMatch(count -> count == 1));
  }

  @RepeatedTest(5)
  void blocksThatMustMeetGetAThreadEach() {
    var missing = new CountDownLatch(100);
    run(
        100,
        Schedule.NATURAL,
        (block, count, cancel) -> {
          missing.countDown();
          while (missing.getCount() > 0) {
            cancel.poll();
            LockSupport.parkNanos(100_000);
          }
        });
    assertEquals(0, missing.getCount());
  }

  /** A worker that likes to run eight blocks at once, and notes what it is given. */
  private static BlockWorker eightAtOnce(List<Integer> counts, List<Long> blocks) {
    return new BlockWorker() {
      @Override
      public int blocksAtOnce() {
        return 8;
      }

      @Override
      public void run(long first, int count, CancelFlag cancel) {
        counts.add(count);
        LongStream.range(first, first + count).forEach(blocks::add);
      }
    };
  }

  @Test
  void aWorkerGetsNeighboursUpToAsManyAsItLikes() {
    List<Integer> counts = new ArrayList<>();
    List<Long> blocks = new ArrayList<>();
    var geometry = new LaunchGeometry(1000, 1, 1, 32, 1, 1, 0);
    var launcher = new Launcher(1);
    launcher.run(geometry, Schedule.NATURAL, Duration.ZERO, () -> eightAtOnce(counts, blocks));
    assertEquals(LongStream.range(0, 1000).boxed().toList(), blocks);
    assertEquals(8, counts.stream().mapToInt(n -> n).max().orElse(0));
  }

  @Test
  void inAnotherOrderBlocksRunAlone() {
    List<Integer> counts = new ArrayList<>();
    Schedule schedule = Schedule.of(OptionalLong.of(42));
    run(1, schedule, eightAtOnce(counts, new ArrayList<>()));
    assertTrue(counts.stream().allMatch(count -> count == 1));
  }

  @Test
  void naturalOrderIsByNumber() {
    List<Long> order = new ArrayList<>();
    run(1, Schedule.NATURAL, (block, count, cancel) -> order.add(block));
    assertEquals(LongStream.range(0, 100).boxed().toList(), order);
  }

  @Test
  void aSeedPermutesTheBlocksAndRepeatsItself() {
    List<Long> first = new ArrayList<>();
    List<Long> second = new ArrayList<>();
    Schedule schedule = Schedule.of(OptionalLong.of(42));
    run(1, schedule, (block, count, cancel) -> first.add(block));
    run(1, schedule, (block, count, cancel) -> second.add(block));
    assertEquals(first, second);
    assertTrue(!first.equals(LongStream.range(0, 100).boxed().toList()));
    assertEquals(LongStream.range(0, 100).boxed().toList(), first.stream().sorted().toList());
  }

  @RepeatedTest(20)
  void theEarliestFailureIsTheOneReported() {
    var thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                run(
                    4,
                    Schedule.NATURAL,
                    (block, count, cancel) -> {
                      if (block >= 3) {
                        throw new IllegalStateException("block " + block);
                      }
                      busy(block);
                    }));
    assertEquals("block 3", thrown.getMessage());
  }

  private static void busy(long block) {
    for (long i = 0; i < 20_000 * (4 - block); i++) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aFailureStopsBlocksThatNeverEnd() {
    assertThrows(
        IllegalStateException.class,
        () ->
            run(
                2,
                Schedule.NATURAL,
                (block, count, cancel) -> {
                  if (block == 0) {
                    throw new IllegalStateException("boom");
                  }
                  spin(cancel);
                }));
  }

  @Test
  void theTimeLimitStopsBlocksThatNeverEnd() {
    var stopped =
        assertThrows(
            LaunchStopped.class,
            () ->
                new Launcher(2)
                    .run(
                        HUNDRED_BLOCKS,
                        Schedule.NATURAL,
                        Duration.ofMillis(60),
                        () -> (block, count, cancel) -> spin(cancel)));
    assertEquals(StopReason.TIME_LIMIT, stopped.reason());
  }

  @Test
  void interruptingTheLaunchingThreadStopsTheLaunch() throws Exception {
    var started = new CountDownLatch(1);
    var result = new AtomicReference<StopReason>();
    Thread launching =
        new Thread(
            () -> {
              try {
                run(
                    2,
                    Schedule.NATURAL,
                    (block, count, cancel) -> {
                      started.countDown();
                      spin(cancel);
                    });
              } catch (LaunchStopped stopped) {
                result.set(stopped.reason());
              }
            });
    launching.start();
    started.await();
    launching.interrupt();
    launching.join();
    assertEquals(StopReason.INTERRUPTED, result.get());
  }

  private static void spin(CancelFlag cancel) {
    while (true) {
      cancel.poll();
      Thread.onSpinWait();
    }
  }
}

package telar.checks.racecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import telar.simt.event.AccessSite;

/** What a launch's log of races shows does not depend on which worker tells first. */
class RaceLogTest {

  private static final AccessSite SITE =
      new AccessSite(1, "k.cu", 4, 1, "k", "out[i]", "out", "i", AccessSite.Kind.WRITE, 4, "int");

  private static Race in(long block) {
    return new Race(SITE, block, 0, SITE, block, 1, 0, 1);
  }

  private static Thread worker(RaceLog log, CyclicBarrier together, long block) {
    Thread worker =
        new Thread(
            () -> {
              try {
                together.await();
              } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
              }
              log.addByValue(in(block));
            });
    worker.start();
    return worker;
  }

  @Test
  void showsTheLowestBlockWhicheverWorkerTellsFirst() throws InterruptedException {
    for (int round = 0; round < 2000; round++) {
      RaceLog log = new RaceLog();
      CyclicBarrier together = new CyclicBarrier(2);
      Thread one = worker(log, together, 0);
      Thread other = worker(log, together, 1);
      one.join();
      other.join();
      assertEquals(0, log.all().get(0).firstBlock());
      assertEquals(2, log.all().get(0).count());
    }
  }
}

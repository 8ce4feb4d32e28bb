package telar.notebook.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WakeUpTest {

  private static final int SIGNALS = 50_000;
  private static final int PRODUCERS = 2;

  /** A lost signal once left a notebook waiting for ever in the middle of a run. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void noSignalIsLostHoweverItMeetsTheDraining() throws Exception {
    WakeUp wakeUp = new WakeUp();
    AtomicInteger work = new AtomicInteger();
    try (Selector selector = Selector.open()) {
      wakeUp.channel().register(selector, SelectionKey.OP_READ);
      for (int i = 0; i < PRODUCERS; i++) {
        new Thread(() -> produce(wakeUp, work)).start();
      }
      int done = 0;
      while (done < PRODUCERS * SIGNALS) {
        selector.select();
        selector.selectedKeys().clear();
        wakeUp.drain();
        done = work.get();
      }
      assertEquals(PRODUCERS * SIGNALS, done);
    } finally {
      wakeUp.close();
    }
  }

  private static void produce(WakeUp wakeUp, AtomicInteger work) {
    for (int i = 0; i < SIGNALS; i++) {
      work.incrementAndGet();
      wakeUp.signal();
      if (i % 64 == 0) {
        Thread.yield();
      }
    }
  }
}

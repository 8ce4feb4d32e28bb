package telar.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Somebody who can do a workload again and again. */
interface Contestant extends AutoCloseable {

  String name();

  /** Runs once unmeasured and then for the time given; the median of the runs, in milliseconds. */
  double turn(double millis) throws IOException;

  /** The result of one run on a cleared output. */
  ByteBuffer result() throws IOException;

  @Override
  void close();
}

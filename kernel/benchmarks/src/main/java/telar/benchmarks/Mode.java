package telar.benchmarks;

import java.io.IOException;
import telar.device.Device;

/** One kind of measurement. */
interface Mode {

  void run(Device device, Report report) throws IOException;
}

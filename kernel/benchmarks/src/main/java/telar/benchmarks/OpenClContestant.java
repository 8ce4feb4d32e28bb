package telar.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import telar.device.Dim3;

/**
 * A workload in OpenCL, by our driver on the platform that it finds, with an empty kernel cache.
 */
final class OpenClContestant implements Contestant {

  private final NativeContestant driver;
  private final Cold first;

  /**
   * Times of a program never seen before.
   *
   * @param buildMillis building the program
   * @param launchMillis its first launch, with which PoCL ends its compilation
   */
  record Cold(double buildMillis, double launchMillis) {
    static Cold parse(String answer) {
      int space = answer.indexOf(' ');
      return new Cold(
          Double.parseDouble(answer.substring(0, space)),
          Double.parseDouble(answer.substring(space + 1)));
    }

    double total() {
      return buildMillis + launchMillis;
    }
  }

  /** Starts the driver, which builds the program and launches it once. */
  OpenClContestant(String name, Workload workload, List<String> command, Path cache)
      throws IOException {
    ProcessBuilder process = new ProcessBuilder(command);
    process.command().add(workload.name());
    process.command().add(size(workload.config().grid()));
    process.command().add(size(workload.config().block()));
    workload.arguments().forEach(argument -> process.command().add(argument.forDriver()));
    process.environment().put("POCL_CACHE_DIR", cache.toString());
    this.driver = new NativeContestant(name, process);
    driver.answer();
    this.first = Cold.parse(driver.answer());
  }

  private static String size(Dim3 dimensions) {
    return dimensions.x() + "x" + dimensions.y();
  }

  /** The build and the first launch of the process. */
  Cold first() {
    return first;
  }

  /** Builds and launches a program never seen before, in the running process. */
  Cold cold(int id) throws IOException {
    return Cold.parse(driver.ask("cold " + id));
  }

  @Override
  public String name() {
    return driver.name();
  }

  @Override
  public double turn(double millis) throws IOException {
    return driver.turn(millis);
  }

  @Override
  public ByteBuffer result() throws IOException {
    return driver.result();
  }

  @Override
  public void close() {
    driver.close();
  }
}

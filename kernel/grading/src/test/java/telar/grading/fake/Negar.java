package telar.grading.fake;

import java.util.List;
import telar.device.Counters;
import telar.device.DeviceInfo;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;

/** The exercise {@code t0/negar} and kernels for it. */
public final class Negar {

  public static final List<String> TYPES = List.of("int", "const int *", "int *");

  private Negar() {}

  public static Exercise exercise() {
    return Catalogue.load().find("t0/negar");
  }

  /** A device on which the source {@code bien} is a right solution. */
  public static FakeDevice device() {
    FakeDevice device = new FakeDevice(DeviceInfo.Kind.EMULATOR);
    device.counts(java.util.Optional.of(loads(1, 4, 128)));
    device.define("bien", "negar", TYPES, (config, args) -> negate(args));
    return device;
  }

  public static void negate(Object[] args) {
    int[] x = (int[]) args[1];
    int[] y = (int[]) args[2];
    for (int i = 0; i < (int) args[0]; i++) {
      y[i] = -x[i];
    }
  }

  public static Counters loads(long requests, long sectors, long bytes) {
    return new Counters(requests, sectors, 0, 0, 0, 0, 0, 0, 0, 0, bytes, 0);
  }
}

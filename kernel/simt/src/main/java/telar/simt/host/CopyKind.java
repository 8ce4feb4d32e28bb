package telar.simt.host;

import telar.simt.memory.Allocation;

/** {@code cudaMemcpyKind}. */
enum CopyKind {
  HOST_TO_HOST("cudaMemcpyHostToHost"),
  HOST_TO_DEVICE("cudaMemcpyHostToDevice"),
  DEVICE_TO_HOST("cudaMemcpyDeviceToHost"),
  DEVICE_TO_DEVICE("cudaMemcpyDeviceToDevice"),
  DEFAULT("cudaMemcpyDefault");

  private final String symbol;

  CopyKind(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }

  /** Whether the target may be that object. */
  boolean allowsTarget(Allocation target) {
    return switch (this) {
      case HOST_TO_HOST, DEVICE_TO_HOST -> target.isHostAccessible();
      case HOST_TO_DEVICE, DEVICE_TO_DEVICE -> target.isDeviceAccessible();
      case DEFAULT -> true;
    };
  }

  /** Whether the source may be that object. */
  boolean allowsSource(Allocation source) {
    return switch (this) {
      case HOST_TO_HOST, HOST_TO_DEVICE -> source.isHostAccessible();
      case DEVICE_TO_HOST, DEVICE_TO_DEVICE -> source.isDeviceAccessible();
      case DEFAULT -> true;
    };
  }
}

package telar.device.emulator.findings;

import telar.checks.initcheck.UninitializedRead;
import telar.device.emulator.text.Texts;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;
import telar.simt.memory.HostFill;

/** What mends a read of what nobody has written. */
final class InitAdvice {

  private InitAdvice() {}

  static String of(UninitializedRead read) {
    HostFill filled = read.filled();
    return filled == null
        ? Texts.FINDINGS.of("uninitialized.fix." + space(read.address()))
        : partly(filled, read.site());
  }

  private static String space(long address) {
    return switch (Address.space(address)) {
      case Address.SHARED -> "shared";
      case Address.LOCAL -> "local";
      default -> "global";
    };
  }

  /** A copy or a memset wrote too little. */
  private static String partly(HostFill filled, AccessSite site) {
    String wrote =
        Texts.FINDINGS.of(
            "uninitialized.partly",
            filled.call().call(),
            String.valueOf(filled.call().line()),
            filled.bytes(),
            filled.whole());
    String cause = cause(filled, site.bytes());
    return wrote
        + elements(filled, site.bytes())
        + ". "
        + Texts.FINDINGS.of(cause, site.elementType());
  }

  private static String elements(HostFill filled, int size) {
    boolean whole = size > 1 && filled.bytes() % size == 0 && filled.whole() % size == 0;
    return whole
        ? " "
            + Texts.FINDINGS.of(
                "uninitialized.elements", filled.bytes() / size, filled.whole() / size)
        : "";
  }

  private static String cause(HostFill filled, int size) {
    if (filled.bytes() == Long.BYTES && size != Long.BYTES) {
      return "uninitialized.pointer";
    }
    boolean count = size > 1 && filled.bytes() * size == filled.whole();
    return count ? "uninitialized.count" : "uninitialized.rest";
  }
}

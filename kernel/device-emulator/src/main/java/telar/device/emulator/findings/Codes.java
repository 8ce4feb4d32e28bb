package telar.device.emulator.findings;

import telar.device.Finding;

/** The stable code of each kind of finding: {@code TLR-9} and the kind's place. */
final class Codes {

  private Codes() {}

  static String of(Finding.Kind kind) {
    return String.format("TLR-9%02d", kind.ordinal() + 1);
  }
}

package telar.device.emulator.findings;

import telar.device.Finding;

/** The stable code of each kind of finding. */
public final class Codes {

  private Codes() {}

  public static String of(Finding.Kind kind) {
    return switch (kind) {
      case OUT_OF_BOUNDS -> "TLR-901";
      case DATA_RACE -> "TLR-902";
      case UNINITIALIZED_READ -> "TLR-903";
      case BARRIER_DIVERGENCE -> "TLR-904";
      case WARP_SYNC -> "TLR-905";
      case MISALIGNED_ACCESS -> "TLR-906";
      case LEAK -> "TLR-907";
      case USE_AFTER_FREE -> "TLR-908";
      case INVALID_FREE -> "TLR-909";
      case HOST_ACCESS -> "TLR-910";
      case BAD_LAUNCH -> "TLR-911";
      case ORDER_DEPENDENCE -> "TLR-912";
      case UNSYNCHRONIZED -> "TLR-913";
      case DANGLING_POINTER -> "TLR-914";
      case DIVISION_BY_ZERO -> "TLR-915";
    };
  }
}

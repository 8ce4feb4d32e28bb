package telar.device.jcuda.nvrtc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the entry points of PTX text: what a launch must pass, whatever typedefs hide it. */
final class PtxReader {

  private static final Pattern ENTRY =
      Pattern.compile("\\.entry\\s+([\\w$.]+)\\s*(?:\\(([^)]*)\\))?");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "\\.param\\s+(?:\\.align\\s+\\d+\\s+)?\\.([a-z])(\\d+)\\s+(?:\\.ptr[^,]*?\\s)?[\\w$.]+(?:\\[(\\d+)])?");

  private PtxReader() {}

  static List<PtxEntry> entries(String ptx) {
    List<PtxEntry> entries = new ArrayList<>();
    Matcher matcher = ENTRY.matcher(ptx);
    while (matcher.find()) {
      String parameters = matcher.group(2);
      entries.add(
          new PtxEntry(matcher.group(1), parameters == null ? List.of() : slots(parameters)));
    }
    return entries;
  }

  private static List<PtxEntry.Slot> slots(String parameters) {
    return PARAMETER.matcher(parameters).results().map(PtxReader::slot).toList();
  }

  private static PtxEntry.Slot slot(java.util.regex.MatchResult parameter) {
    int bytes = Integer.parseInt(parameter.group(2)) / 8;
    String array = parameter.group(3);
    if (array != null) {
      return new PtxEntry.Slot(PtxEntry.Kind.BYTES, bytes * Integer.parseInt(array));
    }
    boolean floating = parameter.group(1).equals("f");
    return new PtxEntry.Slot(floating ? PtxEntry.Kind.FLOATING : PtxEntry.Kind.INTEGER, bytes);
  }
}

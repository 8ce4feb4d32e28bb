package telar.notebook.display;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import telar.device.Counters;
import telar.device.LaunchReport;
import telar.device.WarpAccess;
import telar.device.WarpAccess.Space;
import telar.notebook.pictures.BankPicture;
import telar.notebook.pictures.BranchPicture;
import telar.notebook.pictures.RacePicture;
import telar.notebook.pictures.SectorPicture;

/** The counted lines of the source and what their pictures say, where there are no pictures. */
final class SourceText {

  private SourceText() {}

  static List<String> of(LaunchReport report) {
    List<String> text = new ArrayList<>();
    report.samples().races().forEach(race -> text.add(RacePicture.text(race)));
    List<String> source = report.source().text().lines().toList();
    for (Map.Entry<Integer, Counters> line : report.lines().entrySet()) {
      int number = line.getKey();
      String code = number >= 1 && number <= source.size() ? source.get(number - 1).strip() : "";
      text.add(number + ": " + code);
      LineFacts.of(line.getValue()).forEach(fact -> text.add("    " + fact));
      samples(report, number).forEach(sentence -> text.add("    " + sentence));
    }
    return text;
  }

  private static List<String> samples(LaunchReport report, int line) {
    List<String> sentences = new ArrayList<>();
    for (Space space : Space.values()) {
      report
          .samples()
          .accessesOf(line)
          .filter(access -> access.space() == space)
          .max(Comparator.comparingInt(WarpAccess::cost))
          .map(a -> space == Space.GLOBAL ? SectorPicture.text(a) : BankPicture.text(a))
          .ifPresent(sentences::add);
    }
    report.samples().branchesOf(line).map(BranchPicture::text).forEach(sentences::add);
    return sentences;
  }
}

package telar.notebook.cuda;

import java.util.ArrayList;
import java.util.List;
import telar.device.LaunchReport;

/** The launches of the cell that runs, to say where those ran whose report nobody sees. */
public final class LaunchLog {

  private static final int MAX_KEPT = 1000;

  private final List<LaunchReport> launches = new ArrayList<>();

  synchronized void add(LaunchReport report) {
    if (launches.size() < MAX_KEPT) {
      launches.add(report);
    }
  }

  /** Notes that a report is on the screen already. */
  public synchronized void shown(Object value) {
    launches.removeIf(report -> report == value);
  }

  /** Ends the cell: what was launched in it and not shown. */
  public synchronized List<LaunchReport> drain() {
    List<LaunchReport> drained = List.copyOf(launches);
    launches.clear();
    return drained;
  }
}

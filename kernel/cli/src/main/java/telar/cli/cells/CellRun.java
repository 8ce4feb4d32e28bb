package telar.cli.cells;

import com.google.gson.JsonArray;
import java.time.Duration;
import java.util.Optional;

/**
 * What came of a cell.
 *
 * @param outputs as nbformat keeps them
 * @param error the Spanish error, as shown under the cell
 */
record CellRun(CodeCell cell, JsonArray outputs, Optional<String> error, Duration elapsed) {

  boolean failed() {
    return error.isPresent() && !cell.mayFail();
  }
}

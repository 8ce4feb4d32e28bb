package telar.cli.cells;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command hands to the process that runs the notebook.
 *
 * @param output where to write the executed copy
 */
record HeadlessOptions(Path notebook, Optional<Path> output, boolean json, int secondsPerCell) {

  static HeadlessOptions of(String[] args) {
    return new HeadlessOptions(
        Path.of(args[0]),
        Optional.of(args[1]).filter(text -> !text.isEmpty()).map(Path::of),
        Boolean.parseBoolean(args[2]),
        Integer.parseInt(args[3]));
  }

  List<String> arguments() {
    return List.of(
        notebook.toString(),
        output.map(Path::toString).orElse(""),
        Boolean.toString(json),
        Integer.toString(secondsPerCell));
  }
}

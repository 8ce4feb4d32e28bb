package telar.grading.skeleton;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the skeleton of an exercise from its solution by leaving out the lines from {@code //
 * BEGIN SOLUTION} to {@code // END SOLUTION}. It never writes a line of its own, so solving an
 * exercise only ever adds lines.
 */
public final class Skeleton {

  private static final String BEGIN = "// BEGIN SOLUTION";
  private static final String END = "// END SOLUTION";

  private Skeleton() {}

  /**
   * The skeleton of that solution.
   *
   * @throws IllegalArgumentException when the markers do not pair, or there are none
   */
  public static String of(String solution) {
    List<String> kept = new ArrayList<>();
    int opened = 0;
    int regions = 0;
    int number = 0;
    for (String line : solution.split("\n", -1)) {
      number++;
      String text = line.strip();
      if (text.equals(BEGIN)) {
        require(opened == 0, number, "a region is already open since line " + opened);
        opened = number;
        regions++;
      } else if (text.equals(END)) {
        require(opened != 0, number, "there is no region to end");
        opened = 0;
      } else if (opened == 0) {
        kept.add(line);
      }
    }
    require(opened == 0, opened, "the region is never ended");
    require(regions > 0, number, "there is no " + BEGIN);
    return String.join("\n", kept);
  }

  private static void require(boolean condition, int line, String message) {
    if (!condition) {
      throw new IllegalArgumentException("line " + line + ": " + message);
    }
  }
}

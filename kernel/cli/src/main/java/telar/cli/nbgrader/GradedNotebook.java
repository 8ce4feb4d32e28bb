package telar.cli.nbgrader;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import telar.cli.console.ExitCode;
import telar.cli.console.Messages;
import telar.cli.console.UserError;
import telar.device.CudaSource;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;
import telar.grading.report.GradeReport;
import telar.grading.report.HtmlReport;
import telar.grading.run.Judge;
import telar.grading.run.SubmittedNotebook;
import telar.grading.verdict.Verdict;

/**
 * A notebook of a student with the outputs that its test cells would have, had they been run. None
 * is: nbgrader has put the course's source back into them, and that says which exercise to grade.
 */
final class GradedNotebook {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  /** Above it nbgrader notes, as Python does, that it put a cell back. */
  private static final Pattern CALL =
      Pattern.compile("(?:#.*\\R|\\s*\\R)*points\\(\"([^\"]+)\", .+\\)");

  private final Catalogue catalogue;
  private final Judge judge;

  GradedNotebook(Catalogue catalogue, Judge judge) {
    this.catalogue = catalogue;
    this.judge = judge;
  }

  /**
   * The graded notebook as text.
   *
   * @throws UserError when a test cell is not Telar's, or grading failed: neither is a zero
   */
  String of(String submitted) {
    JsonObject notebook = parsed(submitted);
    Map<String, String> answers = SubmittedNotebook.of(submitted).answers();
    for (JsonElement element : notebook.getAsJsonArray("cells")) {
      JsonObject cell = element.getAsJsonObject();
      if (isTest(cell)) {
        cell.add("outputs", outputs(grade(asked(cell), answers)));
        cell.addProperty("execution_count", 1);
      }
    }
    return GSON.toJson(notebook) + "\n";
  }

  private static JsonObject parsed(String submitted) {
    try {
      if (JsonParser.parseString(submitted) instanceof JsonObject notebook
          && notebook.get("cells") instanceof JsonArray) {
        return notebook;
      }
    } catch (JsonParseException notEvenJson) {
      // Then it is no notebook either.
    }
    throw UserError.usage("nbgrader.notNotebook");
  }

  private static boolean isTest(JsonObject cell) {
    return cell.getAsJsonObject("metadata").get("nbgrader") instanceof JsonObject role
        && cell.get("cell_type").getAsString().equals("code")
        && role.get("grade").getAsBoolean()
        && !role.get("solution").getAsBoolean();
  }

  private Exercise asked(JsonObject cell) {
    String source = source(cell);
    Matcher call = CALL.matcher(source.strip());
    if (!call.matches()) {
      throw UserError.usage("nbgrader.otherTest", source);
    }
    return catalogue.find(call.group(1));
  }

  private static String source(JsonObject cell) {
    return cell.get("source") instanceof JsonArray lines
        ? lines.asList().stream().map(JsonElement::getAsString).collect(Collectors.joining())
        : cell.get("source").getAsString();
  }

  private GradeReport grade(Exercise exercise, Map<String, String> answers) {
    String answer = answers.get(exercise.id());
    if (answer == null) {
      String why = Messages.text("nbgrader.noAnswer", exercise.id());
      return GradeReport.untried(exercise, Verdict.REJECTED, why, "");
    }
    GradeReport report = judge.grade(exercise, new CudaSource(exercise.name() + ".cu", answer));
    if (report.points().isEmpty()) {
      throw new UserError(ExitCode.INTERNAL, report.toString());
    }
    return report;
  }

  /** What {@code points} shows and returns. */
  private static JsonArray outputs(GradeReport report) {
    JsonObject shown = output("display_data", "text/plain", report.toString());
    shown.getAsJsonObject("data").addProperty("text/html", HtmlReport.of(report));
    JsonObject points =
        output("execute_result", "text/plain", Double.toString(report.nbgraderPoints()));
    points.addProperty("execution_count", 1);
    JsonArray outputs = new JsonArray();
    outputs.add(shown);
    outputs.add(points);
    return outputs;
  }

  private static JsonObject output(String type, String mimeType, String text) {
    JsonObject data = new JsonObject();
    data.addProperty(mimeType, text);
    JsonObject output = new JsonObject();
    output.addProperty("output_type", type);
    output.add("data", data);
    output.add("metadata", new JsonObject());
    return output;
  }
}

package telar.cli.nbgrader;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import telar.cli.console.Messages;
import telar.grading.catalogue.Exercise;

/**
 * The instructor's notebook of an exercise, with nbgrader's metadata: statement, device, answer
 * with the solution between its marks, and test. nbgrader makes the learners' version from it.
 */
final class AssignmentNotebook {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  /** Its configuration puts this line, which all solutions have, where it takes a region out. */
  private static final String STUB = Messages.text("nbgrader.stub");

  private static final String BEGIN = "// BEGIN SOLUTION";
  private static final int SCHEMA = 3;

  private AssignmentNotebook() {}

  /** The notebook as text, from the exercise and its solution. */
  static String of(Exercise exercise, String solution) {
    JsonArray cells = new JsonArray();
    cells.add(markdown(exercise, statement(exercise)));
    cells.add(code(exercise, "dispositivo", "%dispositivo emulador", Role.READ_ONLY));
    JsonObject answer = code(exercise, "respuesta", answer(solution), Role.ANSWER);
    answer.getAsJsonObject("metadata").add("telar", origin(exercise));
    cells.add(answer);
    String call = "points(\"%s\", %s)".formatted(exercise.id(), exercise.inJava());
    JsonObject test = code(exercise, "prueba", call, Role.TEST);
    nbgrader(test).addProperty("points", exercise.points());
    cells.add(test);
    JsonObject notebook = new JsonObject();
    notebook.add("cells", cells);
    notebook.add("metadata", metadata());
    notebook.addProperty("nbformat", 4);
    notebook.addProperty("nbformat_minor", 5);
    return GSON.toJson(notebook) + "\n";
  }

  /** What nbgrader does with a cell. */
  private enum Role {
    READ_ONLY(false, false, true),
    ANSWER(false, true, false),
    TEST(true, false, true);

    private final boolean grade;
    private final boolean solution;
    private final boolean locked;

    Role(boolean grade, boolean solution, boolean locked) {
      this.grade = grade;
      this.solution = solution;
      this.locked = locked;
    }
  }

  /** The statement without its last section, which is about the command line. */
  private static String statement(Exercise exercise) {
    String text = exercise.statement();
    int commandLine = text.indexOf("\n## " + Messages.text("nbgrader.commandLine"));
    String asked = commandLine < 0 ? text : text.substring(0, commandLine);
    return asked.strip() + "\n\n" + Messages.text("nbgrader.howTo");
  }

  /** nbgrader puts the stub in place of a region; so it may not stand before it as well. */
  private static String answer(String solution) {
    StringBuilder kept = new StringBuilder("%%cuda\n");
    List<String> lines = solution.strip().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean beforeRegion = i + 1 < lines.size() && lines.get(i + 1).strip().equals(BEGIN);
      if (!(beforeRegion && lines.get(i).strip().equals(STUB))) {
        kept.append(lines.get(i)).append('\n');
      }
    }
    return kept.toString().stripTrailing();
  }

  /** As in the notebooks of the course: {@code telar calificar} finds the answer by it. */
  private static JsonObject origin(Exercise exercise) {
    JsonObject origin = new JsonObject();
    origin.addProperty("exercise", exercise.id());
    origin.addProperty("source", "exercises/" + exercise.id() + "/kernel.cu");
    return origin;
  }

  private static JsonObject markdown(Exercise exercise, String text) {
    return cell(exercise, "markdown", "enunciado", text, Role.READ_ONLY);
  }

  private static JsonObject code(Exercise exercise, String name, String text, Role role) {
    JsonObject cell = cell(exercise, "code", name, text, role);
    cell.add("execution_count", JsonNull.INSTANCE);
    cell.add("outputs", new JsonArray());
    return cell;
  }

  private static JsonObject cell(
      Exercise exercise, String type, String name, String text, Role role) {
    String id = exercise.name() + "-" + name;
    JsonObject nbgrader = new JsonObject();
    nbgrader.addProperty("schema_version", SCHEMA);
    nbgrader.addProperty("grade", role.grade);
    nbgrader.addProperty("solution", role.solution);
    nbgrader.addProperty("locked", role.locked);
    nbgrader.addProperty("task", false);
    nbgrader.addProperty("grade_id", id);
    JsonObject metadata = new JsonObject();
    metadata.add("nbgrader", nbgrader);
    JsonObject cell = new JsonObject();
    cell.addProperty("cell_type", type);
    cell.addProperty("id", id);
    cell.add("metadata", metadata);
    cell.addProperty("source", text);
    return cell;
  }

  private static JsonObject nbgrader(JsonObject cell) {
    return cell.getAsJsonObject("metadata").getAsJsonObject("nbgrader");
  }

  private static JsonObject metadata() {
    JsonObject kernel = new JsonObject();
    kernel.addProperty("display_name", "Telar (Java + CUDA)");
    kernel.addProperty("language", "java");
    kernel.addProperty("name", "telar");
    JsonObject metadata = new JsonObject();
    metadata.add("kernelspec", kernel);
    return metadata;
  }
}

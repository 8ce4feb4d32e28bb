package telar.grading.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Grades as versioned JSON, for machines. A grader error has {@code "points": null}. */
public final class JsonReport {

  private static final int VERSION = 1;
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  private JsonReport() {}

  public static String of(GradeReport report) {
    JsonObject json = versioned();
    grade(report).asMap().forEach(json::add);
    return GSON.toJson(json) + "\n";
  }

  public static String of(ClassReport report) {
    JsonObject json = versioned();
    json.addProperty("isolation", report.isolation().id());
    JsonArray submissions = new JsonArray();
    for (StudentGrade grade : report.grades()) {
      JsonObject submission = new JsonObject();
      submission.addProperty("student", grade.student());
      grade(grade.report()).asMap().forEach(submission::add);
      submissions.add(submission);
    }
    json.add("submissions", submissions);
    json.add("unrecognized", GSON.toJsonTree(report.unrecognized()));
    json.add("absent", GSON.toJsonTree(report.absent()));
    return GSON.toJson(json) + "\n";
  }

  private static JsonObject versioned() {
    JsonObject json = new JsonObject();
    json.addProperty("version", VERSION);
    return json;
  }

  private static JsonObject grade(GradeReport report) {
    JsonObject json = new JsonObject();
    json.addProperty("exercise", report.exercise().id());
    json.addProperty("state", report.state().id());
    json.addProperty("verdict", report.verdict().id());
    json.add(
        "points",
        report.points().isPresent()
            ? new JsonPrimitive(report.points().getAsInt())
            : JsonNull.INSTANCE);
    json.addProperty("maxPoints", report.maxPoints());
    json.addProperty("details", report.details());
    json.addProperty("device", report.device());
    JsonArray checks = new JsonArray();
    report.checks().forEach(check -> checks.add(check(check)));
    json.add("checks", checks);
    return json;
  }

  private static JsonObject check(CheckResult check) {
    JsonObject json = new JsonObject();
    json.addProperty("name", check.name());
    json.addProperty("verdict", check.verdict().id());
    json.addProperty("points", check.passed() ? check.points() : 0);
    json.addProperty("maxPoints", check.points());
    json.addProperty("message", check.message());
    return json;
  }
}

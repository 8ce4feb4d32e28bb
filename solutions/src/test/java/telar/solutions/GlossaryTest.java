package telar.solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The glossary notebook is the one that its source generates. {@code mvn -pl solutions -am test
 * -Dtest=GlossaryTest -Dsurefire.failIfNoSpecifiedTests=false -Dtelar.update=true} writes it.
 */
class GlossaryTest {

  private static final Path NOTEBOOK = CourseFiles.NOTEBOOKS.resolve("00-glosario.ipynb");

  @Test
  void theNotebookIsGeneratedFromTheSource() {
    String generated = notebook(Glossary.read());
    if (Boolean.getBoolean("telar.update")) {
      CourseFiles.write(NOTEBOOK, generated);
    }
    assertEquals(
        generated,
        CourseFiles.read(NOTEBOOK),
        "run this test with -Dtelar.update=true to write the notebook anew");
  }

  private static String notebook(Glossary glossary) {
    JsonObject json = Notebook.read(CourseFiles.NOTEBOOKS.resolve("00-indice.ipynb")).json();
    JsonArray cells = new JsonArray();
    cells.add(
        markdown(
            "titulo",
            "# Glosario\n\nLas palabras del curso, cada una con su única forma. La primera vez que aparece en un"
                + " bloque va con el\ntérmino en inglés, que es el que usan NVIDIA y casi toda la bibliografía. El"
                + " curso está en el [índice](00-indice.ipynb)."));
    cells.add(markdown("terminos", glossary.table()));
    json.add("cells", cells);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }

  private static JsonObject markdown(String id, String text) {
    JsonObject cell = new JsonObject();
    cell.addProperty("cell_type", "markdown");
    cell.addProperty("id", id);
    cell.add("metadata", new JsonObject());
    JsonArray lines = new JsonArray();
    List.of(text.split("(?<=\n)")).forEach(lines::add);
    cell.add("source", lines);
    return cell;
  }
}

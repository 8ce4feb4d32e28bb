package telar.solutions;

import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The terms of the course, from the file that is their only source. */
record Glossary(List<Term> terms) {

  static final Path SOURCE = CourseFiles.NOTEBOOKS.resolve("glosario.yaml");

  /**
   * One term.
   *
   * @param es the house form
   * @param en NVIDIA's term
   * @param block where it is taught
   * @param is what it is
   * @param avoid forms that learners must not meet
   */
  record Term(String es, String en, String block, String is, List<String> avoid) {

    @SuppressWarnings("unchecked")
    private static Term of(Map<String, Object> entry) {
      return new Term(
          (String) entry.get("es"),
          (String) entry.get("en"),
          (String) entry.get("block"),
          (String) entry.get("is"),
          (List<String>) entry.getOrDefault("avoid", List.of()));
    }
  }

  static Glossary read() {
    List<Map<String, Object>> entries = new Yaml().load(CourseFiles.read(SOURCE));
    Comparator<Object> spanish = Collator.getInstance(Locale.forLanguageTag("es"));
    return new Glossary(
        entries.stream().map(Term::of).sorted(Comparator.comparing(Term::es, spanish)).toList());
  }

  /** The table that the glossary notebook shows. */
  String table() {
    StringBuilder table =
        new StringBuilder("| Término | En inglés | Qué es | Bloque |\n|---|---|---|---|");
    for (Term term : terms) {
      String english = term.en().equals(term.es()) ? "igual" : "*" + term.en() + "*";
      table.append(
          "\n| **%s** | %s | %s | %s |".formatted(term.es(), english, term.is(), term.block()));
    }
    return table.toString();
  }
}

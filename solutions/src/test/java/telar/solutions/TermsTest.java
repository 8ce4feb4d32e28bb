package telar.solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telar.grading.catalogue.Catalogue;
import telar.solutions.Glossary.Term;

/** What learners read has one form for each term, that of the glossary. */
class TermsTest {

  /** Code, names in code and what is marked as another language may say what it likes. */
  private static final Pattern NOT_PROSE =
      Pattern.compile("(?s)```.*?```|`[^`]*`|\\*[^*\\s][^*]*\\*|https?://\\S+");

  /** A text and where it stands. */
  record Text(String place, String words) {

    /** The forms to avoid that it has. */
    List<String> avoided(List<Term> terms) {
      String prose = NOT_PROSE.matcher(words.replace("**", "")).replaceAll(" ");
      return terms.stream().flatMap(t -> t.avoid().stream()).filter(f -> has(prose, f)).toList();
    }

    private static boolean has(String prose, String form) {
      String word = "(?<![\\p{L}\\d])" + Pattern.quote(form) + "(?![\\p{L}\\d])";
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return Pattern.compile(word, flags).matcher(prose).find();
    }

    @Override
    public String toString() {
      return place;
    }
  }

  static Stream<Text> texts() {
    Stream<Text> notebooks =
        Notebook.all().stream()
            .filter(n -> !n.name().contains("glosario"))
            .map(n -> new Text(n.name(), n.prose()));
    Stream<Text> exercises =
        Catalogue.load().exercises().stream()
            .map(
                e ->
                    new Text(
                        e.id(),
                        e.statement() + "\n\n" + e.title() + "\n\n" + e.goal() + hints(e.hints())));
    Path guide = CourseFiles.NOTEBOOKS.resolve("GUIA-DOCENTE.md");
    Stream<Text> guides = Stream.of(new Text("GUIA-DOCENTE.md", CourseFiles.read(guide)));
    return Stream.of(notebooks, exercises, guides).flatMap(s -> s);
  }

  private static String hints(List<String> hints) {
    return "\n\n" + String.join("\n\n", hints);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void saysTermsAsTheGlossaryDoes(Text text) {
    assertEquals(List.of(), text.avoided(Glossary.read().terms()));
  }

  @Test
  void formsToAvoidAreFoundInProseAndNotInCode() {
    List<Term> terms = List.of(new Term("hilo", "thread", "P1", "", List.of("hebra")));
    assertEquals(List.of("hebra"), new Text("a", "Cada Hebra espera.").avoided(terms));
    assertEquals(List.of(), new Text("b", "`hebra` y hebraico").avoided(terms));
  }

  @Test
  void noFormToAvoidIsTheHouseFormOfAnother() {
    List<Term> terms = Glossary.read().terms();
    List<String> house = terms.stream().map(Term::es).toList();
    assertEquals(
        List.of(),
        terms.stream().flatMap(t -> t.avoid().stream()).filter(house::contains).toList());
  }

  @Test
  void termsAreListedOnce() {
    List<String> names = Glossary.read().terms().stream().map(Term::es).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }
}

package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import telar.compiler.frontend.ast.TypeSyntax.Kind;

/** The words of a fundamental type, which come in any order: {@code long unsigned int}. */
final class FundamentalWords {

  private final List<String> words = new ArrayList<>();

  void add(String word) {
    words.add(word);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }

  /** The type they name together, if any. */
  Optional<Kind> kind() {
    List<String> rest = new ArrayList<>(words);
    boolean unsigned = rest.remove("unsigned");
    boolean signed = rest.remove("signed");
    if (unsigned && signed) {
      return Optional.empty();
    }
    int longs = Collections.frequency(rest, "long");
    rest.removeIf("long"::equals);
    boolean writtenInt = rest.remove("int");
    String core = rest.isEmpty() ? "int" : rest.get(0);
    boolean repeated = core.equals("unsigned") || core.equals("signed");
    boolean takesInt = rest.isEmpty() || core.equals("short");
    if (rest.size() > 1 || repeated || (writtenInt && !takesInt)) {
      return Optional.empty();
    }
    boolean signs = unsigned || signed;
    return switch (core) {
      case "int" ->
          longs > 2 || Collections.frequency(words, "int") > 1
              ? Optional.empty()
              : Optional.of(integer(longs, unsigned));
      case "char" -> only(longs == 0, signed, unsigned);
      case "short" -> only(longs == 0, unsigned, Kind.UNSIGNED_SHORT, Kind.SHORT);
      case "__int64" -> only(longs == 0, unsigned, Kind.UNSIGNED_LONG_LONG, Kind.LONG_LONG);
      case "__int128" -> only(longs == 0, unsigned, Kind.UNSIGNED_INT128, Kind.INT128);
      case "double" -> only(longs < 2 && !signs, longs == 1, Kind.LONG_DOUBLE, Kind.DOUBLE);
      default -> longs > 0 || signs ? Optional.empty() : Optional.ofNullable(single(core));
    };
  }

  private static Kind integer(int longs, boolean unsigned) {
    return switch (longs) {
      case 0 -> unsigned ? Kind.UNSIGNED_INT : Kind.INT;
      case 1 -> unsigned ? Kind.UNSIGNED_LONG : Kind.LONG;
      default -> unsigned ? Kind.UNSIGNED_LONG_LONG : Kind.LONG_LONG;
    };
  }

  private static Optional<Kind> only(boolean valid, boolean signed, boolean unsigned) {
    Kind plain = signed ? Kind.SIGNED_CHAR : Kind.CHAR;
    return only(valid, unsigned, Kind.UNSIGNED_CHAR, plain);
  }

  private static Optional<Kind> only(boolean valid, boolean first, Kind whenFirst, Kind otherwise) {
    return valid ? Optional.of(first ? whenFirst : otherwise) : Optional.empty();
  }

  private static Kind single(String word) {
    return switch (word) {
      case "void" -> Kind.VOID;
      case "bool", "_Bool" -> Kind.BOOL;
      case "wchar_t" -> Kind.WCHAR;
      case "char8_t" -> Kind.CHAR8;
      case "char16_t" -> Kind.CHAR16;
      case "char32_t" -> Kind.CHAR32;
      default -> Kind.FLOAT;
    };
  }
}

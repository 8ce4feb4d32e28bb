package telar.compiler.frontend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.TranslationUnit;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.source.Span;

/**
 * Names of internal linkage that another file of the program has too: {@code static} functions and
 * variables, constants, and variables of the device. Each gets a spelling of its own in its file,
 * that looks the same.
 */
final class FileLocalNames {

  /** Invisible: what a learner reads does not change. */
  private static final String MARK = "\u2060";

  /** A declaration of a name at namespace scope; what is once declared extern has no own one. */
  private record Place(Span span, boolean internal, boolean external) {}

  private final List<Map<String, List<Place>>> units = new ArrayList<>();

  private final List<Boolean> plain = new ArrayList<>();
  private final Map<String, List<Place>> builtIn;

  /** The names of a program's files, and of CUDA, which plain C++ files do not know. */
  FileLocalNames(List<TranslationUnit> units, TranslationUnit prelude) {
    builtIn = names(prelude);
    for (TranslationUnit unit : units) {
      this.units.add(names(unit));
      plain.add(!unit.file().name().endsWith(".cu"));
    }
  }

  private static Map<String, List<Place>> names(TranslationUnit unit) {
    Map<String, List<Place>> names = new HashMap<>();
    unit.declarations().forEach(declaration -> collect(declaration, names));
    return names;
  }

  /** The names of a file that need another spelling, with it. */
  Map<String, String> spellings(int unit) {
    Map<String, String> spellings = new HashMap<>();
    units
        .get(unit)
        .forEach(
            (name, places) -> {
              boolean external = places.stream().anyMatch(Place::external);
              if (!external && places.stream().anyMatch(place -> clashes(unit, name, place))) {
                spellings.put(name, name + MARK.repeat(unit + 1));
              }
            });
    return spellings;
  }

  private boolean clashes(int unit, String name, Place place) {
    if (!place.internal()) {
      return false;
    }
    if (plain.get(unit) && builtIn.containsKey(name)) {
      return true;
    }
    for (int other = 0; other < units.size(); other++) {
      List<Place> places = units.get(other).getOrDefault(name, List.of());
      if (other != unit && places.stream().anyMatch(p -> !samePlace(p.span(), place.span()))) {
        return true;
      }
    }
    return false;
  }

  /** Two files that read one header share what it declares. */
  private static boolean samePlace(Span one, Span other) {
    return one.start() == other.start() && one.file().name().equals(other.file().name());
  }

  private static void collect(Declaration declaration, Map<String, List<Place>> names) {
    if (declaration instanceof Declaration.Linkage linkage) {
      linkage.members().forEach(member -> collect(member, names));
    } else if (declaration instanceof Declaration.Function f) {
      add(f.name(), new Place(f.span(), f.specifiers().has(Specifier.STATIC), false), names);
    } else if (declaration instanceof Declaration.Variable v) {
      boolean external = v.specifiers().has(Specifier.EXTERN);
      add(v.name(), new Place(v.span(), !external && isInternal(v), external), names);
    }
  }

  private static void add(Name name, Place place, Map<String, List<Place>> names) {
    if (name.parts().size() == 1) {
      names.computeIfAbsent(name.toString(), key -> new ArrayList<>()).add(place);
    }
  }

  private static boolean isInternal(Declaration.Variable variable) {
    Specifiers specifiers = variable.specifiers();
    return specifiers.has(Specifier.STATIC)
        || specifiers.has(Specifier.CONSTEXPR)
        || specifiers.has(Specifier.CONSTANT)
        || specifiers.has(Specifier.DEVICE)
        || isConst(variable.type());
  }

  private static boolean isConst(TypeSyntax type) {
    return type instanceof TypeSyntax.Array array
        ? isConst(array.element())
        : type instanceof TypeSyntax.Qualified qualified && qualified.isConst();
  }
}

package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.compiler.frontend.ast.Specifier;

/** The reserved words of CUDA C++, by what they begin. */
final class Keywords {

  /** Words of fundamental types. */
  static final Set<String> FUNDAMENTAL =
      Set.of(
          "void",
          "bool",
          "char",
          "wchar_t",
          "char8_t",
          "char16_t",
          "char32_t",
          "short",
          "int",
          "long",
          "signed",
          "unsigned",
          "float",
          "double",
          "__int128",
          "__int64",
          "_Bool");

  /** Specifiers that are kept as flags. */
  static final Map<String, Specifier> SPECIFIERS =
      Map.ofEntries(
          Map.entry("static", Specifier.STATIC),
          Map.entry("extern", Specifier.EXTERN),
          Map.entry("inline", Specifier.INLINE),
          Map.entry("__inline__", Specifier.INLINE),
          Map.entry("__inline", Specifier.INLINE),
          Map.entry("constexpr", Specifier.CONSTEXPR),
          Map.entry("mutable", Specifier.MUTABLE),
          Map.entry("thread_local", Specifier.THREAD_LOCAL),
          Map.entry("__thread", Specifier.THREAD_LOCAL),
          Map.entry("register", Specifier.REGISTER),
          Map.entry("virtual", Specifier.VIRTUAL),
          Map.entry("explicit", Specifier.EXPLICIT),
          Map.entry("__global__", Specifier.GLOBAL),
          Map.entry("__device__", Specifier.DEVICE),
          Map.entry("__host__", Specifier.HOST),
          Map.entry("__shared__", Specifier.SHARED),
          Map.entry("__constant__", Specifier.CONSTANT),
          Map.entry("__managed__", Specifier.MANAGED),
          Map.entry("__forceinline__", Specifier.FORCE_INLINE),
          Map.entry("__forceinline", Specifier.FORCE_INLINE),
          Map.entry("__noinline__", Specifier.NO_INLINE));

  /** Words without meaning for us that may stand among specifiers. */
  static final Set<String> IGNORED = Set.of("__extension__", "__grid_constant__", "__cdecl");

  static final Set<String> QUALIFIERS =
      Set.of("const", "volatile", "__const", "__volatile__", "__volatile");

  static final Set<String> RESTRICT = Set.of("__restrict__", "__restrict", "restrict");

  static final Set<String> CLASS_KEYS = Set.of("struct", "class", "union");

  /** Words that begin a statement. */
  static final Set<String> STATEMENTS =
      Set.of(
          "if",
          "else",
          "for",
          "while",
          "do",
          "switch",
          "case",
          "default",
          "break",
          "continue",
          "return",
          "goto",
          "try",
          "catch");

  static final Set<String> ACCESS = Set.of("public", "protected", "private");

  private static final Set<String> OTHER_TYPES =
      Set.of("auto", "decltype", "typename", "struct", "class", "union", "enum", "__typeof__");

  private static final Set<String> OTHER_DECLARATIONS =
      Set.of(
          "typedef",
          "friend",
          "using",
          "namespace",
          "template",
          "static_assert",
          "_Static_assert",
          "alignas",
          "__align__",
          "__launch_bounds__",
          "__attribute__",
          "__declspec",
          "__telar_intrinsic",
          "__telar_intrinsic_pure",
          "__cluster_dims__",
          "__maxnreg__",
          "constinit",
          "consteval");

  private static final Set<String> EXPRESSIONS =
      Set.of(
          "true",
          "false",
          "nullptr",
          "this",
          "sizeof",
          "alignof",
          "__alignof__",
          "new",
          "delete",
          "operator",
          "static_cast",
          "reinterpret_cast",
          "const_cast",
          "dynamic_cast",
          "typeid",
          "noexcept",
          "throw",
          "asm",
          "__asm__",
          "__asm",
          "public",
          "protected",
          "private");

  private Keywords() {}

  /** Whether a word can name nothing. */
  static boolean isReserved(String word) {
    return FUNDAMENTAL.contains(word)
        || SPECIFIERS.containsKey(word)
        || QUALIFIERS.contains(word)
        || (RESTRICT.contains(word) && !word.equals("restrict"))
        || STATEMENTS.contains(word)
        || OTHER_TYPES.contains(word)
        || OTHER_DECLARATIONS.contains(word)
        || EXPRESSIONS.contains(word)
        || IGNORED.contains(word);
  }

  /** Whether a word begins a type and nothing else. */
  static boolean startsType(String word) {
    return FUNDAMENTAL.contains(word) || QUALIFIERS.contains(word) || OTHER_TYPES.contains(word);
  }

  /** Whether a word begins a declaration and nothing else. */
  static boolean startsDeclaration(String word) {
    return startsType(word)
        || SPECIFIERS.containsKey(word)
        || OTHER_DECLARATIONS.contains(word)
        || IGNORED.contains(word);
  }

  /** The words that may stand before a type, for suggestions. */
  static List<String> beforeTypes() {
    List<String> words = new ArrayList<>(SPECIFIERS.keySet());
    words.addAll(List.of("const", "volatile", "typedef", "template", "typename", "friend"));
    return words;
  }

  /** The words that a statement may begin with, for suggestions. */
  static List<String> statements() {
    return List.copyOf(STATEMENTS);
  }
}

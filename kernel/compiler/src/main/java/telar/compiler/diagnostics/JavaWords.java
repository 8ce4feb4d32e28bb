package telar.compiler.diagnostics;

import java.util.Map;
import java.util.Optional;

/** Words of Java that learners carry over to a kernel, where they name nothing. */
public final class JavaWords {

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("boolean", "bool"),
          Map.entry("byte", "unsigned char"),
          Map.entry("final", "const"),
          Map.entry("null", "nullptr"),
          Map.entry("var", "auto"),
          Map.entry("NaN", "isnan(x)"),
          Map.entry("System", "printf(\"%d\\n\", i) para imprimir y clock64() para medir"),
          Map.entry("print", "printf(\"%d\\n\", i)"),
          Map.entry("println", "printf(\"%d\\n\", i)"),
          Map.entry("String", "const char *"),
          Map.entry("Math", "la función sola, por ejemplo sqrtf(x), fabsf(x) o max(a, b)"),
          Map.entry("Integer", "int, y como mayor valor INT_MAX"),
          Map.entry("Long", "long long, y como mayor valor LLONG_MAX"),
          Map.entry("Float", "float, y como mayor valor FLT_MAX"),
          Map.entry("Double", "double, y como mayor valor DBL_MAX"),
          Map.entry("Boolean", "bool"),
          Map.entry("ArrayList", "un arreglo de tamaño fijo, por ejemplo int a[10]"),
          Map.entry("List", "un arreglo de tamaño fijo, por ejemplo int a[10]"),
          Map.entry("Exception", "un código de error, que el kernel escribe en memoria global"),
          Map.entry(
              "RuntimeException", "un código de error, que el kernel escribe en memoria global"),
          Map.entry("import", "#include, por ejemplo #include <cstdio>"),
          Map.entry("package", "namespace, que no es obligatorio"),
          Map.entry("instanceof", "una plantilla, o un miembro que diga qué es el objeto"),
          Map.entry("extends", "«: public» después del nombre de la clase"),
          Map.entry("implements", "«: public» después del nombre de la clase"),
          Map.entry("synchronized", "atomicAdd y las demás funciones atómicas, o __syncthreads()"));

  private JavaWords() {}

  /** What CUDA C++ has in place of a word. */
  public static Optional<String> inCuda(String word) {
    return Optional.ofNullable(MEANT.get(word));
  }
}

package telar.device.jcuda.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which Java array holds the elements that a C++ pointer type points to. */
final class ElementTypes {

  private static final Pattern QUALIFIERS =
      Pattern.compile("\\b(?:const|volatile|signed|struct|__restrict__|__restrict)\\b");
  private static final Map<String, Class<?>> ARRAYS = arrays();

  private ElementTypes() {}

  /** The array type; empty when the element is a struct, {@code void} or a name unknown here. */
  static Optional<Class<?>> arrayFor(String pointerType) {
    String plain = QUALIFIERS.matcher(pointerType).replaceAll(" ").strip();
    int star = plain.indexOf('*');
    if (star < 0 || plain.indexOf('*', star + 1) >= 0) {
      return Optional.empty();
    }
    String element = plain.substring(0, star).strip().replaceAll("\\s+", " ");
    return Optional.ofNullable(ARRAYS.get(element));
  }

  private static Map<String, Class<?>> arrays() {
    Map<String, Class<?>> arrays = new HashMap<>();
    put(arrays, float[].class, List.of("float", "float2", "float3", "float4"));
    put(arrays, double[].class, List.of("double", "double2"));
    put(
        arrays,
        int[].class,
        List.of(
            "int",
            "unsigned",
            "unsigned int",
            "int32_t",
            "uint32_t",
            "int2",
            "int3",
            "int4",
            "uint2",
            "uint3",
            "uint4"));
    put(
        arrays,
        byte[].class,
        List.of("char", "unsigned char", "int8_t", "uint8_t", "bool", "char4", "uchar4"));
    put(
        arrays,
        short[].class,
        List.of(
            "short",
            "unsigned short",
            "short int",
            "unsigned short int",
            "int16_t",
            "uint16_t",
            "half",
            "__half",
            "half2",
            "__half2",
            "__nv_bfloat16"));
    put(
        arrays,
        long[].class,
        List.of(
            "long long", "unsigned long long", "long long int", "int64_t", "uint64_t", "size_t"));
    return Map.copyOf(arrays);
  }

  private static void put(Map<String, Class<?>> arrays, Class<?> array, List<String> elements) {
    elements.forEach(element -> arrays.put(element, array));
  }
}

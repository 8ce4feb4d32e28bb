package telar.compiler.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import telar.compiler.frontend.preprocess.IncludeResolver;
import telar.compiler.source.SourceFile;

/** The headers that Telar brings: most are in the prelude already, a few are read when named. */
final class PreludeHeaders implements IncludeResolver {

  private static final String FOLDER = "/telar/compiler/prelude/";

  /** What is there without being included. */
  private static final Set<String> PRESENT =
      Set.of(
          "cuda.h",
          "cuda_runtime.h",
          "cuda_runtime_api.h",
          "device_launch_parameters.h",
          "device_functions.h",
          "device_atomic_functions.h",
          "sm_20_atomic_functions.h",
          "vector_types.h",
          "vector_functions.h",
          "math_constants.h",
          "math_functions.h",
          "driver_types.h",
          "cuda_profiler_api.h",
          "assert.h",
          "cassert",
          "cctype",
          "cerrno",
          "cinttypes",
          "ctype.h",
          "errno.h",
          "memory.h",
          "cfloat",
          "climits",
          "cmath",
          "cstddef",
          "cstdint",
          "cstdio",
          "cstdlib",
          "cstring",
          "ctime",
          "float.h",
          "inttypes.h",
          "limits.h",
          "math.h",
          "stdbool.h",
          "stddef.h",
          "stdint.h",
          "stdio.h",
          "stdlib.h",
          "string.h",
          "strings.h",
          "sys/time.h",
          "sys/types.h",
          "time.h",
          "type_traits",
          "unistd.h");

  /** What is read from a resource of another name. */
  private static final Map<String, String> RESOURCES =
      Map.of(
          "omp.h", "std/omp.cuh",
          "cuda_fp16.h", "half.cuh",
          "cuda_fp16.hpp", "half.cuh",
          "cuda_bf16.h", "bfloat16.cuh",
          "cstdarg", "stdarg.cuh",
          "stdarg.h", "stdarg.cuh",
          "cooperative_groups.h", "cooperative_groups.cuh",
          "cooperative_groups/reduce.h", "cooperative_groups.cuh",
          "cooperative_groups/scan.h", "cooperative_groups.cuh",
          "cooperative_groups/memcpy_async.h", "cooperative_groups.cuh");

  /** The file of each header that was asked for; empty when there is none. */
  private static final Map<String, Optional<String>> FILES = new ConcurrentHashMap<>();

  private final Set<String> known;
  private final Set<String> read = new HashSet<>();

  /** Headers for a file that stands on top of some that were read before. */
  PreludeHeaders(Set<String> known) {
    this.known = known;
  }

  PreludeHeaders() {
    this(Set.of());
  }

  /** The files that were read. */
  Set<String> read() {
    return Set.copyOf(read);
  }

  /** Whether a header has a file of its own that has to be parsed, the same for all programs. */
  static boolean isRead(String name) {
    return !PRESENT.contains(name) && !isHelper(name) && file(name).isPresent();
  }

  /** The headers of NVIDIA's samples are no part of CUDA: many programs bring their own. */
  private static boolean isHelper(String name) {
    return name.startsWith("helper_");
  }

  @Override
  public boolean stepsBack(String name) {
    return isHelper(name);
  }

  private static Optional<String> file(String header) {
    return FILES.computeIfAbsent(
        header,
        name ->
            RESOURCES.containsKey(name)
                ? Optional.ofNullable(RESOURCES.get(name))
                : List.of("std/" + name + ".cuh", "lib/" + name + ".cuh").stream()
                    .filter(file -> PreludeHeaders.class.getResource(FOLDER + file) != null)
                    .findFirst());
  }

  @Override
  public Optional<Header> find(String name, boolean angled, SourceFile from) {
    if (PRESENT.contains(name)) {
      return Optional.of(new Header(null));
    }
    boolean own =
        from.name().startsWith("telar/") && PreludeHeaders.class.getResource(FOLDER + name) != null;
    return own ? Optional.of(header(name)) : file(name).map(this::header);
  }

  private Header header(String file) {
    if (known.contains(file)) {
      return new Header(null);
    }
    read.add(file);
    return new Header(resource(file));
  }

  @Override
  public List<SourceFile> implied(SourceFile file) {
    return file.name().startsWith("telar/")
        ? List.of()
        : OnDemandHeaders.of(file.text()).stream()
            .filter(header -> !known.contains(header))
            .map(this::resource)
            .toList();
  }

  @Override
  public List<String> knownNames() {
    List<String> names = new ArrayList<>(PRESENT);
    names.addAll(RESOURCES.keySet());
    return names;
  }

  /** A file of the prelude. */
  SourceFile resource(String name) {
    try (InputStream in = PreludeHeaders.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no prelude file " + name);
      }
      return SourceFile.ofLibrary(
          "telar/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

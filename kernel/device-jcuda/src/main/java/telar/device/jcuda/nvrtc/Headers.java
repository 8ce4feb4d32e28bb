package telar.device.jcuda.nvrtc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The headers that every compilation finds without a file: Telar's prelude, and empty ones for the
 * host headers that device code includes out of habit, whose device part NVRTC has built in.
 */
final class Headers {

  /** Read before each source. */
  static final String PRELUDE = "telar_prelude.h";

  private static final List<String> BUILT_IN =
      List.of(
          "assert.h",
          "cassert",
          "cfloat",
          "climits",
          "cmath",
          "cstddef",
          "cstdint",
          "cstdio",
          "cstdlib",
          "cstring",
          "cuda_runtime.h",
          "cuda_runtime_api.h",
          "device_launch_parameters.h",
          "float.h",
          "limits.h",
          "math.h",
          "stdbool.h",
          "stddef.h",
          "stdint.h",
          "stdio.h",
          "stdlib.h",
          "string.h");

  private Headers() {}

  static String[] names() {
    String[] names = new String[BUILT_IN.size() + 1];
    names[0] = PRELUDE;
    for (int i = 0; i < BUILT_IN.size(); i++) {
      names[i + 1] = BUILT_IN.get(i);
    }
    return names;
  }

  static String[] contents() {
    String[] contents = new String[BUILT_IN.size() + 1];
    java.util.Arrays.fill(contents, "");
    contents[0] = prelude();
    return contents;
  }

  private static String prelude() {
    try (InputStream text =
        Objects.requireNonNull(Headers.class.getResourceAsStream("prelude.h"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

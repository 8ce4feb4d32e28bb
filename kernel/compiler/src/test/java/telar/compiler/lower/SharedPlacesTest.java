package telar.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/**
 * Which writes of a kernel {@code k(int n, int *out)} tell their values: those that may collide.
 */
class SharedPlacesTest {

  private static final String INDEX = "int i = blockIdx.x * blockDim.x + threadIdx.x;";

  private static int told(String body, boolean exact) {
    int[] count = new int[1];
    IrTree.statements(
        LoweredKernel.of(INDEX + body, exact).body(),
        s ->
            count[0] +=
                s instanceof Stmt.Perform p && p.intrinsic().equals(Stmt.Perform.WROTE) ? 1 : 0);
    return count[0];
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "out[i] = i;",
        "for (; i < n; i += gridDim.x * blockDim.x) out[i] = 1;",
        "int *p = out + blockIdx.x * n; p[threadIdx.x] = i;",
        "__shared__ int s[64]; s[threadIdx.x] = i; out[i] = s[0];",
        "__shared__ int s[8][8]; s[threadIdx.x / 8][threadIdx.x % 8] = i; out[i] = s[0][0];",
        "int x = i % n, y = i / n; out[x * n + y] = i;",
        "out[i ^ 1] = i;",
        "out[blockIdx.y * n + i] = i;",
        "int x = blockIdx.x * 8 + threadIdx.x, y = blockIdx.y * 8 + threadIdx.y; int v = out[y * n + x];"
            + " x = blockIdx.y * 8 + threadIdx.x; y = blockIdx.x * 8 + threadIdx.y; out[y * n + x] = v;",
      })
  void aPlaceForEachThreadIsNotWatched(String body) {
    assertEquals(0, told(body, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "out[0] = i;",
        "out[threadIdx.x] = i;",
        "out[blockIdx.x] = i;",
        "out[i / 2] = i;",
        "out[out[i]] = i;",
        "out[min(i, n)] = i;",
        "int j = 0; if (n > 3) j = i; out[j] = i;",
        "out[i] = 0; if (threadIdx.y == 0) n++; out[i] = n;",
        "__shared__ int s[64]; s[threadIdx.x % 8] = i; out[i] = s[0];",
        "out[atomicAdd(out, 1)] = i;",
      })
  void aPlaceThatThreadsMayShareIsWatched(String body) {
    assertEquals(body.startsWith("out[i] = 0") ? 2 : 1, told(body, true));
  }

  @ParameterizedTest
  @ValueSource(strings = "out[0] = i;")
  void uncheckedCodeTellsNothing(String body) {
    assertEquals(0, told(body, false));
  }
}

package telar.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import org.junit.jupiter.api.Test;

/** The loops that reduce an array as a tree does. */
class TreeLoopTest {

  private static Collection<TreeLoop> trees(String loop) {
    String body = "__shared__ int a[64]; int t = threadIdx.x; a[t] = n; __syncthreads();";
    return TreeLoop.in(LoweredKernel.plan(body + loop + "out[t] = a[t];").pieces()).values();
  }

  private static void assertTree(long stop, String loop) {
    Collection<TreeLoop> found = trees(loop);
    assertEquals(1, found.size());
    assertEquals(stop, found.iterator().next().stop());
  }

  private static void assertNone(String loop) {
    assertTrue(trees(loop).isEmpty());
  }

  @Test
  void asTextbooksWriteThem() {
    assertTree(
        0,
        "for (int s = blockDim.x / 2; s > 0; s /= 2) { if (t < s) a[t] += a[t + s];"
            + " __syncthreads(); }");
    assertTree(
        0,
        "for (unsigned s = blockDim.x >> 1; s > 0; s >>= 1) {"
            + " if (threadIdx.x < s) a[threadIdx.x] = max(a[threadIdx.x + s], a[threadIdx.x]);"
            + " __syncthreads(); }");
    assertTree(
        0,
        "for (int s = blockDim.x / 2; s >= 1; s /= 2) { __syncthreads();"
            + " if (s > t) a[t] += a[s + t]; } __syncthreads();");
  }

  @Test
  void thoseThatStopAtAWarp() {
    assertTree(
        32,
        "for (int s = blockDim.x / 2; s > 32; s /= 2) { if (t < s) a[t] += a[t + s];"
            + " __syncthreads(); }");
  }

  @Test
  void notThoseWhoseDistanceGrows() {
    assertNone("for (int s = 1; s < 64; s *= 2) { if (t < s) a[t] += a[t + s]; __syncthreads(); }");
  }

  @Test
  void notThoseThatDoMoreInARound() {
    assertNone(
        "for (int s = blockDim.x / 2; s > 0; s /= 2) { if (t < s) { a[t] += a[t + s];"
            + " out[t] = s; } __syncthreads(); }");
    assertNone(
        "for (int s = blockDim.x / 2; s > 0; s /= 2) { if (t < s) a[t] += a[t + s];"
            + " __syncthreads(); out[t] = a[t]; }");
  }

  @Test
  void notThoseThatReadOtherElements() {
    assertNone(
        "for (int s = blockDim.x / 2; s > 0; s /= 2) { if (t < s) a[t] += a[t + s + 1];"
            + " __syncthreads(); }");
    assertNone(
        "for (int s = blockDim.x / 2; s > 0; s /= 2) { if (t < s) a[t] += a[2 * s - 1 - t];"
            + " __syncthreads(); }");
    assertNone(
        "for (int s = blockDim.x / 2; s > 0; s /= 2) { if (t < s) a[t] += out[t + s];"
            + " __syncthreads(); }");
  }

  @Test
  void notThoseWhoseValueDependsOnTheRound() {
    assertNone(
        "for (int s = blockDim.x / 2; s > 0; s /= 2) { if (t < s) a[t] += a[t + s] * s;"
            + " __syncthreads(); }");
  }

  @Test
  void notThoseWhoseVariableIsOfAnotherThread() {
    assertNone(
        "int o = threadIdx.x ^ 1; for (int s = blockDim.x / 2; s > 0; s /= 2) {"
            + " if (o < s) a[o] += a[o + s]; __syncthreads(); }");
  }
}

package telar.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import telar.compiler.lower.KernelPlan.Neighbours;

/** The kernels whose blocks may run as one with a longer row of threads. */
class BlocksInARowTest {

  private static Neighbours neighbours(String body) {
    return LoweredKernel.plan(body).neighbours();
  }

  @Test
  void threadsThatOnlyKnowTheirPlaceInTheGrid() {
    String body = "int i = blockIdx.x * blockDim.x + threadIdx.x; if (i < n) out[i] += 1;";
    assertEquals(Neighbours.IN_A_ROW, neighbours(body));
  }

  @Test
  void alsoInAGridStrideLoop() {
    String body =
        "for (int i = threadIdx.x + blockDim.x * blockIdx.x; i < n; i += blockDim.x * gridDim.x)"
            + " out[i] = blockIdx.y;";
    assertEquals(Neighbours.IN_A_ROW, neighbours(body));
  }

  @Test
  void notThoseThatKnowTheirBlock() {
    assertEquals(Neighbours.IN_STEP, neighbours("out[blockIdx.x * n + threadIdx.x] = n;"));
  }

  @Test
  void notThoseThatKnowTheirPlaceInTheBlock() {
    String body = "int i = blockIdx.x * blockDim.x + threadIdx.x; if (threadIdx.x > 0) out[i] = n;";
    assertEquals(Neighbours.IN_STEP, neighbours(body));
  }

  @Test
  void notThoseWithSharedMemory() {
    String body =
        "__shared__ int a[4]; int i = blockIdx.x * blockDim.x + threadIdx.x; a[i % 4] = n;"
            + " out[i] = a[i % 4];";
    assertEquals(Neighbours.IN_STEP, neighbours(body));
  }
}

package telar.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The kernels whose blocks may go piece by piece together. */
class BlocksInStepTest {

  private static boolean inStep(String body) {
    return LoweredKernel.plan(body).neighbours() != KernelPlan.Neighbours.ALONE;
  }

  @Test
  void blocksThatMeetInALoopWhoseRoundsAllKnow() {
    assertTrue(
        inStep(
            "__shared__ int a[64]; a[threadIdx.x] = n; __syncthreads();"
                + "for (int s = blockDim.x / 2; s > 0; s /= 2) {"
                + "  if (threadIdx.x < s) a[threadIdx.x] += a[threadIdx.x + s]; __syncthreads(); }"
                + "if (threadIdx.x == 0) out[blockIdx.x] = a[0];"));
  }

  @Test
  void blocksWithoutBarriersWhateverTheyDo() {
    assertTrue(inStep("while (atomicAdd(out, 0) < (int) blockIdx.x) {} atomicAdd(out, 1);"));
  }

  @Test
  void notThoseThatWaitForAnotherBlock() {
    assertFalse(
        inStep(
            "if (threadIdx.x == 0) while (atomicAdd(out, 0) < (int) blockIdx.x) {}"
                + "__syncthreads(); if (threadIdx.x == 0) atomicAdd(out, 1);"));
  }

  @Test
  void notThoseOfWhichSomeGoAnotherWay() {
    assertFalse(
        inStep(
            "__shared__ int a; if (blockIdx.x % 2) { a = n; __syncthreads(); }"
                + " out[threadIdx.x] = a;"));
  }

  @Test
  void notThoseWhoseRoundsDependOnTheBlock() {
    assertFalse(
        inStep(
            "__shared__ int a[64]; int last = blockIdx.x + n;"
                + "for (int s = 0; s < last; s++) { a[threadIdx.x] += s; __syncthreads(); }"
                + "out[threadIdx.x] = a[threadIdx.x];"));
  }

  @Test
  void notThoseThatThreadsLeaveBeforeABarrier() {
    assertFalse(
        inStep(
            "__shared__ int a[64]; if (threadIdx.x >= n) return; a[threadIdx.x] = n;"
                + "__syncthreads(); out[threadIdx.x] = a[0];"));
  }

  @Test
  void notThoseThatPrintBetweenBarriers() {
    assertFalse(inStep("printf(\"%d\", n); __syncthreads(); printf(\"%d\", n);"));
  }
}

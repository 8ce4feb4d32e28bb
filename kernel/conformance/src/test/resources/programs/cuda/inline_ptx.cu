// Inline PTX of one instruction: special registers, arithmetic, bits.
#include <cstdio>

__global__ void registers(unsigned int *out) {
  unsigned int lane, x, below;
  asm("mov.u32 %0, %%laneid;" : "=r"(lane));
  asm volatile("mov.u32 %0, %tid.x;" : "=r"(x));
  asm("mov.u32 %0, %%lanemask_lt;" : "=r"(below));
  out[threadIdx.x] = lane * 10000 + x * 100 + __popc(below);
}
__global__ void arithmetic(unsigned int *out) {
  unsigned int a = 0x0a140028u, b = 0x14050000u, sum;
  asm("vabsdiff4.u32.u32.u32.add %0, %1, %2, %3;" : "=r"(sum) : "r"(a), "r"(b), "r"(7));
  out[0] = sum;
  asm("add.u32 %0, %1, %2;" : "=r"(out[1]) : "r"(40), "r"(2));
  asm("bfe.u32 %0, %1, 4, 8;" : "=r"(out[2]) : "r"(0x12345678));
  asm("lop3.b32 %0, %1, %2, %3, 0x96;" : "=r"(out[3]) : "r"(0xf0f0f0f0), "r"(0xcccccccc), "r"(0xaaaaaaaa));
  asm volatile("" ::: "memory");
  asm volatile("membar.gl;");
}

int main() {
  unsigned int *out;
  cudaMallocManaged(&out, 64 * sizeof(unsigned int));
  registers<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  printf("%u %u\n", out[5], out[40]);
  arithmetic<<<1, 1>>>(out);
  cudaDeviceSynchronize();
  printf("%u %u %x %x\n", out[0], out[1], out[2], out[3]);
  cudaFree(out);
}

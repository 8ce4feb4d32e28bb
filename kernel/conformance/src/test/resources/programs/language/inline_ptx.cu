// Inline PTX: special registers, integer and bit instructions, registers, predicates, memory.
#include <cstdio>
__device__ unsigned lane() {
  unsigned r;
  asm("mov.u32 %0, %%laneid;" : "=r"(r));
  return r;
}
__device__ unsigned sad4(unsigned a, unsigned b, unsigned c) {
  unsigned r = 0;
  asm("vabsdiff4.u32.u32.u32.add %0, %1, %2, %3;" : "=r"(r) : "r"(a), "r"(b), "r"(c));
  return r;
}
__global__ void k(unsigned* out, const float* in, unsigned long long* wide) {
  unsigned i = threadIdx.x, x;
  asm volatile("add.u32 %0, %1, 7;" : "=r"(x) : "r"(lane()));
  asm("{\n\t.reg .u32 t1;\n\t.reg .pred p;\n\tmul.lo.u32 t1, %1, %1;\n\tsetp.gt.u32 p, t1, "
      "100;\n\t@p mov.u32 t1, 100;\n\tadd.u32 %0, t1, %2;\n}"
      : "=r"(x)
      : "r"(x), "r"(i));
  unsigned f;
  asm("bfe.u32 %0, %1, 4, 8;" : "=r"(f) : "r"(0xabcdef12u));
  unsigned g;
  asm("bfi.b32 %0, %1, %2, 8, 4;" : "=r"(g) : "r"(0xfu), "r"(0u));
  unsigned l3;
  asm("lop3.b32 %0, %1, %2, %3, 0x96;" : "=r"(l3) : "r"(0xf0f0u), "r"(0xff00u), "r"(0xaaaau));
  float v;
  asm("ld.global.cg.f32 %0, [%1+4];" : "=f"(v) : "l"(in));
  float m;
  asm("fma.rn.f32 %0, %1, %2, %3;" : "=f"(m) : "f"(v), "f"(2.0f), "f"(0.5f));
  unsigned long long w;
  asm("mad.wide.u32 %0, %1, %2, %3;" : "=l"(w) : "r"(0xffffffffu), "r"(2u), "l"(wide[0]));
  int find;
  asm("bfind.u32 %0, %1;" : "=r"(find) : "r"(i * 100));
  unsigned mask;
  asm("mov.u32 %0, %%lanemask_lt;" : "=r"(mask));
  asm volatile("st.global.u32 [%0], %1;" ::"l"(out + i), "r"(x) : "memory");
  if (i == 5)
    printf("%u %u %x %x %x %g %g %llx %d %x %u\n", lane(), x, f, g, l3, v, m, w, find, mask,
           sad4(0x01020304, 0x04030201, 10));
}
int main() {
  unsigned* o;
  float* in;
  unsigned long long* w;
  cudaMallocManaged(&o, 128);
  cudaMallocManaged(&in, 8);
  cudaMallocManaged(&w, 8);
  in[0] = 1;
  in[1] = 2.5f;
  w[0] = 3;
  k<<<1, 32>>>(o, in, w);
  cudaDeviceSynchronize();
  printf("%u %u %u\n", o[0], o[3], o[31]);
  cudaFree(o);
  cudaFree(in);
  cudaFree(w);
}

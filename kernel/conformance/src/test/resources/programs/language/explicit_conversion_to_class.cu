// Una conversión explícita a una clase sirve en los moldes y al inicializar entre paréntesis.
#include <cstdio>

struct Pair {
  int a, b;
};
struct Number {
  int value;
  __host__ __device__ Number(int v) : value(v) {}
};
struct Packed {
  int bits;
  __host__ __device__ explicit operator Pair() const { return Pair{bits >> 8, bits & 255}; }
  __host__ __device__ explicit operator Number() const { return Number(bits); }
};

__global__ void unpack(Packed p, int *out) {
  Pair pair = (Pair)p;
  Number number(p);
  out[0] = pair.a;
  out[1] = pair.b;
  out[2] = static_cast<Number>(p).value + number.value;
}

int main() {
  int *out;
  cudaMallocManaged(&out, 3 * sizeof(int));
  unpack<<<1, 1>>>(Packed{0x0305}, out);
  cudaDeviceSynchronize();
  printf("%d %d %d\n", out[0], out[1], out[2]);
  Pair host(Packed{0x0102});
  printf("%d %d\n", host.a, host.b);
  cudaFree(out);
}

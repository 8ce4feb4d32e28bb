// Whole structs are copied, padding included; nobody looks at the padding.
struct Key {
  char kind;
  int id;
};
__global__ void make(Key *k) {
  Key x;
  x.kind = 'k';
  x.id = threadIdx.x;
  k[threadIdx.x] = x;
}
__global__ void reverse(const Key *in, Key *out, int n) { out[n - 1 - threadIdx.x] = in[threadIdx.x]; }
int main() {
  Key h[32];
  Key *a, *b;
  cudaMalloc(&a, sizeof(h));
  cudaMalloc(&b, sizeof(h));
  make<<<1, 32>>>(a);
  reverse<<<1, 32>>>(a, b, 32);
  cudaMemcpy(h, b, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(a);
  cudaFree(b);
  return h[0].id != 31 || h[31].kind != 'k';
}

// The bytes between the members are nobody's: a hash over the bytes reads them.
struct Key {
  char kind;
  int id;
};
__global__ void make(Key *k) {
  k[threadIdx.x].kind = 'a';
  k[threadIdx.x].id = threadIdx.x;
}
__global__ void hash(const Key *k, unsigned *out) {
  const unsigned char *bytes = reinterpret_cast<const unsigned char *>(&k[threadIdx.x]);
  unsigned h = 17;
  for (int i = 0; i < sizeof(Key); i++) h = h * 31 + bytes[i];  // finding: uninitialized_read
  out[threadIdx.x] = h;
}
int main() {
  Key *k;
  unsigned *out;
  cudaMalloc(&k, 32 * sizeof(Key));
  cudaMalloc(&out, 32 * sizeof(unsigned));
  make<<<1, 32>>>(k);
  hash<<<1, 32>>>(k, out);
  cudaDeviceSynchronize();
  cudaFree(k);
  cudaFree(out);
}

struct Particle {
  float x, y, z;
  int kind;
};
__global__ void fill(Particle *p) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  p[i].x = 2;
  p[i].kind = 1;
}
__global__ void keep(const Particle *from, Particle *to) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  to[0] = from[i];  // note: to, 12, 63
}
int main() {
  Particle *from, *to;
  cudaMalloc(&from, 64 * sizeof(Particle));
  cudaMalloc(&to, 64 * sizeof(Particle));
  cudaMemset(from, 0, 64 * sizeof(Particle));
  cudaMemset(to, 0, 64 * sizeof(Particle));
  fill<<<2, 32>>>(from);
  keep<<<2, 32>>>(from, to);
  cudaDeviceSynchronize();
  cudaFree(from);
  cudaFree(to);
}

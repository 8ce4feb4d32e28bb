struct Particle {
  float x, y, z;
  int kind;
};
__global__ void fill(Particle *p) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  p[i].x = 3;
  p[i].kind = 1;
}
__global__ void keep(const Particle *from, Particle *to) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i % 2) {
    to[threadIdx.x / 2] = from[i];
  } else {
    to[threadIdx.x / 2] = from[0];
  }
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

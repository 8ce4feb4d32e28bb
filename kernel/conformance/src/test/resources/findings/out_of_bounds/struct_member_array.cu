// The member array ends before the struct does.
struct Particle {
  float position[3];
  float velocity[3];
};
__global__ void reset(Particle *p) {
  for (int k = 0; k < 4; k++) p[threadIdx.x].position[k] = 0;  // finding: out_of_bounds p[threadIdx.x].position
}
int main() {
  Particle *p;
  cudaMalloc(&p, 32 * sizeof(Particle));
  reset<<<1, 32>>>(p);
  cudaDeviceSynchronize();
  cudaFree(p);
}

// Positions are moved while other bodies still read them.
__global__ void step(float2 *position, float2 *velocity, int n, float dt) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  float ax = 0, ay = 0;
  for (int j = 0; j < n; j++) {
    float dx = position[j].x - position[i].x;  // finding: data_race position
    float dy = position[j].y - position[i].y;
    float d = dx * dx + dy * dy + 0.01f;
    ax += dx / d;
    ay += dy / d;
  }
  velocity[i].x += ax * dt;
  velocity[i].y += ay * dt;
  position[i].x += velocity[i].x * dt;  // other
  position[i].y += velocity[i].y * dt;
}
int main() {
  float2 *p, *v;
  cudaMalloc(&p, 64 * sizeof(float2));
  cudaMalloc(&v, 64 * sizeof(float2));
  cudaMemset(p, 0, 64 * sizeof(float2));
  cudaMemset(v, 0, 64 * sizeof(float2));
  step<<<2, 32>>>(p, v, 64, 0.1f);
  cudaDeviceSynchronize();
  cudaFree(p);
  cudaFree(v);
}

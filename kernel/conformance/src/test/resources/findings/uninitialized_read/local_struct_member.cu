struct Ray {
  float x, y, z;
};
__device__ float length2(const Ray &r) {
  return r.x * r.x + r.y * r.y + r.z * r.z;  // finding: uninitialized_read
}
__global__ void trace(float *out) {
  Ray r;
  r.x = threadIdx.x;
  r.y = 2;
  out[threadIdx.x] = length2(r);
}
int main() {
  float *out;
  cudaMalloc(&out, 32 * sizeof(float));
  trace<<<1, 32>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}

// A struct is copied before all its members are set; the unset one is never used.
struct Hit {
  int index;
  float distance;
  int colour;
};
__global__ void find(Hit *out) {
  Hit h;
  h.index = threadIdx.x;
  h.distance = 1.5f;
  Hit copy = h;
  out[threadIdx.x] = copy;
}
int main() {
  Hit h[32];
  Hit *out;
  cudaMalloc(&out, sizeof(h));
  find<<<1, 32>>>(out);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(out);
  return h[4].index != 4;
}

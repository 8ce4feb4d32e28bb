struct Window {
  int values[4];
  int count;
};
__global__ void collect(int *out) {
  Window w;
  w.count = 0;
  for (int k = 0; k < 5; k++) {
    w.values[k] = k;  // finding: out_of_bounds w.values
    w.count++;
  }
  out[threadIdx.x] = w.count + w.values[threadIdx.x % 4];
}
int main() {
  int *out;
  cudaMalloc(&out, 32 * sizeof(int));
  collect<<<1, 32>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}

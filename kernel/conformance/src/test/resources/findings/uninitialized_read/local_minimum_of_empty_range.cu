// For an empty row the minimum is never set.
__global__ void rowMin(const int *first, const int *values, int *out) {
  int best;
  for (int k = first[threadIdx.x]; k < first[threadIdx.x + 1]; k++) {
    if (k == first[threadIdx.x] || values[k] < best) best = values[k];
  }
  out[threadIdx.x] = best;  // finding: uninitialized_read best
}
int main() {
  int hf[5] = {0, 2, 2, 3, 4}, hv[4] = {5, 4, 3, 2};
  int *first, *values, *out;
  cudaMalloc(&first, sizeof(hf));
  cudaMalloc(&values, sizeof(hv));
  cudaMalloc(&out, 4 * sizeof(int));
  cudaMemcpy(first, hf, sizeof(hf), cudaMemcpyHostToDevice);
  cudaMemcpy(values, hv, sizeof(hv), cudaMemcpyHostToDevice);
  rowMin<<<1, 4>>>(first, values, out);
  cudaDeviceSynchronize();
  cudaFree(first);
  cudaFree(values);
  cudaFree(out);
}

// Two elements have one destination: the values differ.
__global__ void scatter(const int *keys, const int *values, int *out) {
  int i = threadIdx.x;
  out[keys[i]] = values[i];  // finding: data_race out
}
int main() {
  int hk[64], hv[64];
  for (int i = 0; i < 64; i++) hk[i] = i % 60, hv[i] = i;
  int *keys, *values, *out;
  cudaMalloc(&keys, sizeof(hk));
  cudaMalloc(&values, sizeof(hv));
  cudaMalloc(&out, 64 * sizeof(int));
  cudaMemcpy(keys, hk, sizeof(hk), cudaMemcpyHostToDevice);
  cudaMemcpy(values, hv, sizeof(hv), cudaMemcpyHostToDevice);
  scatter<<<1, 64>>>(keys, values, out);
  cudaDeviceSynchronize();
  cudaFree(keys);
  cudaFree(values);
  cudaFree(out);
}

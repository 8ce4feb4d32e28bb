// Every thread reads s[0], but the last step may still be under way.
__global__ void normalise(float *v) {
  __shared__ float s[128];
  int t = threadIdx.x;
  s[t] = v[t];
  for (int stride = 64; stride > 0; stride /= 2) {
    __syncthreads();
    if (t < stride) s[t] += s[t + stride];  // finding: data_race s
  }
  v[t] /= s[0];  // other
}
int main() {
  float *v;
  cudaMalloc(&v, 128 * sizeof(float));
  cudaMemset(v, 0, 128 * sizeof(float));
  normalise<<<1, 128>>>(v);
  cudaDeviceSynchronize();
  cudaFree(v);
}

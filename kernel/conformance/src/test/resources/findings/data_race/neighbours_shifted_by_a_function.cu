// The loop is in the kernel, the statement that races in a function that it calls.
// says: ¿Falta un __syncthreads() al final de cada vuelta del bucle
__device__ void shift(int *s, int t, int d) {
  if (t >= d) s[t] = s[t - d];  // finding: data_race
}
__global__ void shifts(int *out) {
  __shared__ int s[128];
  int t = threadIdx.x;
  s[t] = t;
  __syncthreads();
  for (int d = 32; d < 128; d *= 2) {
    shift(s, t, d);
  }
  __syncthreads();
  out[t] = s[t];
}
int main() {
  int *out;
  cudaMalloc(&out, 128 * sizeof(int));
  shifts<<<1, 128>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}

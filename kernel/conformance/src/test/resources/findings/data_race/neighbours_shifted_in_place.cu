// All read and write the same array in one statement, in no loop.
// says: Unos leen lo que otros cambian: guarde en una variable lo que lee
__global__ void shift(int *out) {
  __shared__ int s[128];
  int t = threadIdx.x;
  s[t] = t;
  __syncthreads();
  if (t > 0) s[t] = s[t - 1];  // finding: data_race s
  __syncthreads();
  out[t] = s[t];
}
int main() {
  int *out;
  cudaMalloc(&out, 128 * sizeof(int));
  shift<<<1, 128>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}

// A branch on what each thread has in memory of its own, whose address is the same for all.
#include <cstdio>

struct Box {
  unsigned short all[2];
  __device__ unsigned short &operator[](int k) { return all[k]; }
};

__global__ void kernel(const int *in, int *out) {
  int t = threadIdx.x;
  Box box = {{(unsigned short)(in[t] & 1), 7}};
  int sum = 0;
  if (box[0]) {
    for (int k = 3; k > 0; k--) sum += k + box[in[t] >> 8];
  }
  __syncthreads();
  if (box[0]) sum += 100;
  out[t] = sum;
}

int main() {
  const int n = 64;
  int *in, *out;
  cudaMallocManaged(&in, n * sizeof(int));
  cudaMallocManaged(&out, n * sizeof(int));
  for (int i = 0; i < n; i++) in[i] = i * 5 % 7;
  kernel<<<1, n>>>(in, out);
  cudaDeviceSynchronize();
  int wrong = 0;
  for (int i = 0; i < n; i++) wrong += out[i] != (in[i] & 1 ? 109 : 0);
  printf("%d\n", wrong);
  cudaFree(in);
  cudaFree(out);
  return 0;
}

// Kernels that launch kernels: the child sees what the parent wrote, and what it prints comes in order.
#include <cstdio>

__global__ void child(int *data, int n, int add) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) data[i] += add;
}

__global__ void parent(int *data, int n) {
  data[threadIdx.x] = threadIdx.x;
  __syncthreads();
  if (threadIdx.x == 0) {
    child<<<(n + 31) / 32, 32>>>(data, n, 100);
    cudaStream_t stream;
    cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking);
    child<<<1, 32, 0, stream>>>(data, 3, 1000);
    cudaStreamDestroy(stream);
  }
}

__global__ void nested(int depth) {
  printf("nivel %d\n", depth);
  if (depth < 3) nested<<<1, 1>>>(depth + 1);
}

/// Quicksort whose halves are sorted by child grids.
__global__ void quicksort(int *data, int left, int right) {
  int pivot = data[(left + right) / 2];
  int i = left, j = right;
  while (i <= j) {
    while (data[i] < pivot) i++;
    while (data[j] > pivot) j--;
    if (i <= j) {
      int moved = data[i];
      data[i++] = data[j];
      data[j--] = moved;
    }
  }
  if (left < j) quicksort<<<1, 1>>>(data, left, j);
  if (i < right) quicksort<<<1, 1>>>(data, i, right);
}

int main() {
  const int n = 64;
  int host[n], *data;
  cudaMalloc(&data, n * sizeof(int));
  parent<<<1, n>>>(data, n);
  cudaMemcpy(host, data, n * sizeof(int), cudaMemcpyDeviceToHost);
  int wrong = 0;
  for (int i = 0; i < n; i++) wrong += host[i] != i + 100 + (i < 3 ? 1000 : 0);
  nested<<<1, 1>>>(1);
  cudaDeviceSynchronize();
  for (int i = 0; i < n; i++) host[i] = i * 37 % 101;
  cudaMemcpy(data, host, n * sizeof(int), cudaMemcpyHostToDevice);
  quicksort<<<1, 1>>>(data, 0, n - 1);
  cudaMemcpy(host, data, n * sizeof(int), cudaMemcpyDeviceToHost);
  for (int i = 1; i < n; i++) wrong += host[i - 1] > host[i];
  printf("wrong:%d %s\n", wrong, cudaGetErrorName(cudaGetLastError()));
  cudaFree(data);
}

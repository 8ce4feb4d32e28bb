// The place in the list is whoever comes first; no two threads race for it.
__global__ void collect(const int *x, int *count, int *list, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n && x[i] > 2) {
    int place = atomicAdd(count, 1);
    list[place] = i;  // finding: order_dependence list
    // says: Ya se ve con 1 bloque de 64 hilos
    // says: los warps en el orden 1, 0
  }
}
int main() {
  int h[256];
  for (int i = 0; i < 256; i++) h[i] = i % 5;
  int *x, *count, *list;
  cudaMalloc(&x, sizeof(h));
  cudaMalloc(&count, sizeof(int));
  cudaMalloc(&list, sizeof(h));
  cudaMemcpy(x, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaMemset(count, 0, sizeof(int));
  collect<<<1, 256>>>(x, count, list, 256);
  cudaDeviceSynchronize();
  cudaFree(x);
  cudaFree(count);
  cudaFree(list);
}

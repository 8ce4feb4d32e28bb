__global__ void histograma(int *counts, const int *v) {
  atomicAdd(counts[v[threadIdx.x]], 1);
}

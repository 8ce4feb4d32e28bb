// says: Compruebe `buckets` antes de dividir
__device__ unsigned int hash(unsigned int key, unsigned int buckets) {
  return key * 2654435761u % buckets;  // finding: division_by_zero buckets
}
__global__ void fill(unsigned int *table, unsigned int buckets) {
  table[hash(threadIdx.x, buckets)] = threadIdx.x;
}
int main() {
  unsigned int *table;
  cudaMalloc(&table, 32 * sizeof(int));
  fill<<<1, 32>>>(table, 0);
  cudaDeviceSynchronize();
  cudaFree(table);
}

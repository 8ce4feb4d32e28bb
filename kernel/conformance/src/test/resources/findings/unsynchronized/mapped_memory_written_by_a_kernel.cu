// The kernel writes to page-locked memory of the host, without a copy.
__global__ void flag(int *done) { *done = 1; }
int main() {
  int *done;
  cudaHostAlloc(&done, sizeof(int), cudaHostAllocMapped);
  *done = 0;
  flag<<<1, 1>>>(done);
  *done = 2;  // finding: unsynchronized done
  // says: El host escribe en done antes de esperar al kernel flag, que se lanzó en la línea 7
  cudaDeviceSynchronize();
  cudaFreeHost(done);
}

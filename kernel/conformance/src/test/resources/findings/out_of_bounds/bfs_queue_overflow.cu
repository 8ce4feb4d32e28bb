// The queue was sized for the vertices, but vertices are pushed once per edge.
__global__ void expand(const int *first, const int *edges, const int *frontier, int size, int *queue,
                       int *tail) {
  int i = threadIdx.x;
  if (i < size) {
    int v = frontier[i];
    for (int e = first[v]; e < first[v + 1]; e++) {
      int at = atomicAdd(tail, 1);
      queue[at] = edges[e];  // finding: out_of_bounds queue
    }
  }
}
int main() {
  int hf[5] = {0, 3, 6, 9, 12}, he[12] = {1, 2, 3, 0, 2, 3, 0, 1, 3, 0, 1, 2}, hq[4] = {0, 1, 2, 3};
  int *first, *edges, *frontier, *queue, *tail;
  cudaMalloc(&first, sizeof(hf));
  cudaMalloc(&edges, sizeof(he));
  cudaMalloc(&frontier, sizeof(hq));
  cudaMalloc(&queue, sizeof(hq));
  cudaMalloc(&tail, sizeof(int));
  cudaMemcpy(first, hf, sizeof(hf), cudaMemcpyHostToDevice);
  cudaMemcpy(edges, he, sizeof(he), cudaMemcpyHostToDevice);
  cudaMemcpy(frontier, hq, sizeof(hq), cudaMemcpyHostToDevice);
  cudaMemset(tail, 0, sizeof(int));
  expand<<<1, 32>>>(first, edges, frontier, 4, queue, tail);
  cudaDeviceSynchronize();
  cudaFree(first);
  cudaFree(edges);
  cudaFree(frontier);
  cudaFree(queue);
  cudaFree(tail);
}

// Breadth-first search, two launches per level; atomicCAS claims each vertex once.
#include <cstdio>
__global__ void expand(const int *start, const int *edges, const int *level, int *claimed,
                       int vertices, int current) {
  int v = blockIdx.x * blockDim.x + threadIdx.x;
  if (v >= vertices || level[v] != current) return;
  for (int e = start[v]; e < start[v + 1]; e++) {
    int u = edges[e];
    if (level[u] == -1) atomicCAS(&claimed[u], 0, 1);
  }
}
__global__ void settle(int *level, int *claimed, int vertices, int current, int *changed) {
  int v = blockIdx.x * blockDim.x + threadIdx.x;
  if (v < vertices && claimed[v]) {
    claimed[v] = 0;
    level[v] = current + 1;
    atomicExch(changed, 1);
  }
}
int main() {
  const int vertices = 7;
  int start[] = {0, 2, 4, 5, 6, 6, 6, 6}, edges[] = {1, 2, 3, 0, 4, 5};
  int level[vertices] = {0, -1, -1, -1, -1, -1, -1};
  int *ds, *de, *dl, *dk, *dc;
  cudaMalloc(&ds, sizeof(start)); cudaMalloc(&de, sizeof(edges));
  cudaMalloc(&dl, sizeof(level)); cudaMalloc(&dk, sizeof(level)); cudaMalloc(&dc, sizeof(int));
  cudaMemcpy(ds, start, sizeof(start), cudaMemcpyHostToDevice);
  cudaMemcpy(de, edges, sizeof(edges), cudaMemcpyHostToDevice);
  cudaMemcpy(dl, level, sizeof(level), cudaMemcpyHostToDevice);
  cudaMemset(dk, 0, sizeof(level));
  int changed = 1;
  for (int current = 0; changed; current++) {
    cudaMemset(dc, 0, sizeof(int));
    expand<<<1, 8>>>(ds, de, dl, dk, vertices, current);
    settle<<<1, 8>>>(dl, dk, vertices, current, dc);
    cudaMemcpy(&changed, dc, sizeof(int), cudaMemcpyDeviceToHost);
  }
  cudaMemcpy(level, dl, sizeof(level), cudaMemcpyDeviceToHost);
  printf("levels");
  for (int i = 0; i < vertices; i++) printf(" %d", level[i]);
  printf("\n");
  cudaFree(ds); cudaFree(de); cudaFree(dl); cudaFree(dk); cudaFree(dc);
}

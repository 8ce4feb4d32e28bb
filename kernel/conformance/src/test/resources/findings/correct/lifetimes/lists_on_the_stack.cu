struct Node {
  int value;
  Node *next;
};
__device__ int length(const Node *list) {
  int n = 0;
  for (; list; list = list->next) n++;
  return n;
}
__device__ int deeper(Node *list, int depth) {
  Node own = {depth, list};
  if (depth == 0) return length(&own);
  return deeper(&own, depth - 1) + own.value;
}
__global__ void k(int *y) {
  Node *list = nullptr;
  Node nodes[4];
  for (int i = 0; i < 4; i++) {
    nodes[i] = {i, list};
    list = &nodes[i];
  }
  y[threadIdx.x] = length(list) + deeper(list, threadIdx.x % 4);
}
int main() {
  int *y;
  cudaMalloc(&y, 32 * sizeof(int));
  cudaMemset(y, 0, 32 * sizeof(int));
  k<<<1, 32>>>(y);
  cudaDeviceSynchronize();
  cudaFree(y);
}

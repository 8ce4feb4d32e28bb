struct Node {
  int value;
  Node *next;
};
__global__ void sum(const Node *head, int *out) {
  int total = 0;
  const Node *n = head;
  for (int i = 0; i < 4; i++) {
    total += n->value;  // finding: out_of_bounds
    n = n->next;
  }
  *out = total;
}
int main() {
  Node h[3];
  Node *d;
  int *out;
  cudaMalloc(&d, sizeof(h));
  cudaMalloc(&out, sizeof(int));
  for (int i = 0; i < 3; i++) h[i] = {i, i < 2 ? d + i + 1 : nullptr};
  cudaMemcpy(d, h, sizeof(h), cudaMemcpyHostToDevice);
  sum<<<1, 1>>>(d, out);
  cudaDeviceSynchronize();
  cudaFree(d);
  cudaFree(out);
}

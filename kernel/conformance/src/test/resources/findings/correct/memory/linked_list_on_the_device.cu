struct Node {
  int value;
  Node *next;
};
__global__ void sum(const Node *head, int *out) {
  int s = 0;
  for (const Node *n = head; n != nullptr; n = n->next) s += n->value;
  *out = s;
}
int main() {
  Node h[5];
  int r;
  Node *d;
  int *out;
  cudaMalloc(&d, sizeof(h));
  cudaMalloc(&out, sizeof(int));
  for (int i = 0; i < 5; i++) h[i] = {i, i < 4 ? d + i + 1 : nullptr};
  cudaMemcpy(d, h, sizeof(h), cudaMemcpyHostToDevice);
  sum<<<1, 1>>>(d, out);
  cudaMemcpy(&r, out, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(d);
  cudaFree(out);
  return r != 10;
}

// struct S names a class that is defined later, as C programs write their lists and trees.
#include <cstdio>
#include <cstdlib>

typedef struct Node Node;
struct Tree {
  struct Leaf *first;
  int leaves;
};
int total(struct Leaf *leaf);

struct Node {
  int value;
  Node *next;
};
struct Leaf {
  int value;
  struct Leaf *next;
};

int total(struct Leaf *leaf) {
  int sum = 0;
  for (; leaf; leaf = leaf->next) sum += leaf->value;
  return sum;
}

__global__ void follow(const Node *list, int *out) {
  struct Pair {
    int count, sum;
  };
  struct Pair pair = {0, 0};
  for (const struct Node *at = list; at; at = at->next) {
    pair.count++;
    pair.sum += at->value;
  }
  out[0] = pair.count;
  out[1] = pair.sum;
}

int main() {
  Node *nodes;
  int *out;
  cudaMallocManaged(&nodes, 5 * sizeof(Node));
  cudaMallocManaged(&out, 2 * sizeof(int));
  for (int i = 0; i < 5; i++) nodes[i] = {i * i, i < 4 ? &nodes[i + 1] : nullptr};
  follow<<<1, 1>>>(nodes, out);
  cudaDeviceSynchronize();
  printf("%d nodes, sum %d\n", out[0], out[1]);

  struct Leaf last = {30, nullptr}, first = {12, &last};
  struct Tree tree = {&first, 2};
  printf("%d leaves, sum %d\n", tree.leaves, total(tree.first));
  cudaFree(nodes);
  cudaFree(out);
}

// Árbol cuaternario con paralelismo dinámico: cada nodo con muchos puntos los reparte y lanza un bloque
// para cada cuadrante (cap. 21).
#include <algorithm>
#include <cstdio>
#include <vector>

struct Box {
  float x0, y0, x1, y1;
  __host__ __device__ float middleX() const { return 0.5f * (x0 + x1); }
  __host__ __device__ float middleY() const { return 0.5f * (y0 + y1); }
  /// El cuadrante de un punto: bit 0 a la derecha, bit 1 arriba.
  __host__ __device__ int quadrant(float2 p) const { return (p.x >= middleX()) | (p.y >= middleY()) << 1; }
  __host__ __device__ Box part(int q) const {
    return Box{q & 1 ? middleX() : x0, q & 2 ? middleY() : y0, q & 1 ? x1 : middleX(), q & 2 ? y1 : middleY()};
  }
  __host__ __device__ bool holds(float2 p) const { return p.x >= x0 && p.x < x1 && p.y >= y0 && p.y < y1; }
};

struct Node {
  Box box;
  int begin, end, depth, leaf, inBuffer;
};

struct Limits {
  int points, depth;
};

/// Los nodos de un nivel empiezan después de todos los de los niveles anteriores: (4^d - 1) / 3.
__host__ __device__ int firstOfLevel(int depth) { return ((1 << 2 * depth) - 1) / 3; }

/// Un bloque por nodo; los puntos del nodo están en from y sus hijos los reciben en to.
__global__ void build(Node *nodes, int first, float2 *from, float2 *to, Limits limits) {
  __shared__ int count[4], start[4];
  int index = first + blockIdx.x;
  Node &node = nodes[index];
  int depth = node.depth;
  if (node.end - node.begin <= limits.points || depth == limits.depth) {
    if (threadIdx.x == 0) node.leaf = 1;
    return;
  }
  if (threadIdx.x < 4) count[threadIdx.x] = 0;
  __syncthreads();
  for (int i = node.begin + threadIdx.x; i < node.end; i += blockDim.x) {
    atomicAdd(&count[node.box.quadrant(from[i])], 1);
  }
  __syncthreads();
  if (threadIdx.x == 0) {
    int at = node.begin;
    for (int q = 0; q < 4; q++) {
      start[q] = at;
      at += count[q];
    }
  }
  __syncthreads();
  int children = firstOfLevel(depth + 1) + 4 * (index - firstOfLevel(depth));
  if (threadIdx.x < 4) {
    int q = threadIdx.x;
    nodes[children + q] = Node{node.box.part(q), start[q], start[q] + count[q], depth + 1, 0, !node.inBuffer};
  }
  __syncthreads();
  for (int i = node.begin + threadIdx.x; i < node.end; i += blockDim.x) {
    to[atomicAdd(&start[node.box.quadrant(from[i])], 1)] = from[i];
  }
  __syncthreads();
  if (threadIdx.x == 0) build<<<4, blockDim.x>>>(nodes, children, to, from, limits);
}

static bool check(const std::vector<Node> &nodes, int index, const float2 *points[2], const Limits &limits,
                  std::vector<float2> &seen, int *leaves, int *deepest) {
  const Node &node = nodes[index];
  *deepest = std::max(*deepest, node.depth);
  if (node.leaf) {
    ++*leaves;
    bool good = node.end - node.begin <= limits.points || node.depth == limits.depth;
    for (int i = node.begin; i < node.end; i++) {
      float2 p = points[node.inBuffer][i];
      good &= node.box.holds(p);
      seen.push_back(p);
    }
    return good;
  }
  int children = firstOfLevel(node.depth + 1) + 4 * (index - firstOfLevel(node.depth));
  bool good = nodes[children].begin == node.begin && nodes[children + 3].end == node.end;
  for (int q = 0; q < 4; q++) good &= check(nodes, children + q, points, limits, seen, leaves, deepest);
  return good;
}

/// Las hojas que debe haber, con la misma regla y en orden.
static int expectedLeaves(std::vector<float2> points, Box box, int depth, const Limits &limits) {
  if ((int)points.size() <= limits.points || depth == limits.depth) return 1;
  int leaves = 0;
  for (int q = 0; q < 4; q++) {
    std::vector<float2> inside;
    for (float2 p : points) {
      if (box.quadrant(p) == q) inside.push_back(p);
    }
    leaves += expectedLeaves(inside, box.part(q), depth + 1, limits);
  }
  return leaves;
}

static bool before(float2 a, float2 b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }

int main() {
  const int n = 1500;
  const Limits limits = {16, 5};
  std::vector<float2> points(n);
  unsigned state = 1;
  auto next = [&state] {
    state = state * 1664525u + 1013904223u;
    return (state >> 8) / 16777216.0f;
  };
  for (int i = 0; i < n; i++) {
    float x = next(), y = next();
    points[i] = i % 3 ? make_float2(x * x, y * y * y) : make_float2(x, y);
  }
  int total = firstOfLevel(limits.depth + 1);
  Node *nodes;
  float2 *a, *b;
  cudaMalloc(&nodes, total * sizeof(Node));
  cudaMalloc(&a, n * sizeof(float2));
  cudaMalloc(&b, n * sizeof(float2));
  cudaMemset(nodes, 0, total * sizeof(Node));
  cudaMemset(b, 0, n * sizeof(float2));
  cudaMemcpy(a, points.data(), n * sizeof(float2), cudaMemcpyHostToDevice);
  Node root = {{0, 0, 1, 1}, 0, n, 0, 0, 0};
  cudaMemcpy(nodes, &root, sizeof(Node), cudaMemcpyHostToDevice);
  build<<<1, 64>>>(nodes, 0, a, b, limits);
  printf("%s\n", cudaGetErrorString(cudaDeviceSynchronize()));

  std::vector<Node> tree(total);
  std::vector<float2> bufferA(n), bufferB(n), seen;
  cudaMemcpy(tree.data(), nodes, total * sizeof(Node), cudaMemcpyDeviceToHost);
  cudaMemcpy(bufferA.data(), a, n * sizeof(float2), cudaMemcpyDeviceToHost);
  cudaMemcpy(bufferB.data(), b, n * sizeof(float2), cudaMemcpyDeviceToHost);
  const float2 *buffers[2] = {bufferA.data(), bufferB.data()};
  int leaves = 0, deepest = 0;
  bool good = check(tree, 0, buffers, limits, seen, &leaves, &deepest);
  std::sort(seen.begin(), seen.end(), before);
  std::sort(points.begin(), points.end(), before);
  bool same = seen.size() == points.size();
  for (size_t i = 0; same && i < seen.size(); i++) same = seen[i].x == points[i].x && seen[i].y == points[i].y;
  bool asMany = leaves == expectedLeaves(points, root.box, 0, limits);
  printf("cajas %s, puntos %s, hojas %s, profundidad %d\n", good ? "bien" : "mal", same ? "bien" : "mal",
         asMany ? "bien" : "mal", deepest);
  cudaFree(nodes);
  cudaFree(a);
  cudaFree(b);
}

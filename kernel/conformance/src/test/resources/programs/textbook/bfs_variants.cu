// Búsqueda en anchura: desde los vértices (empujar y tirar), por aristas y con frontera privada (cap. 15).
#include <climits>
#include <cstdio>
#include <utility>
#include <vector>
#define LOCAL_FRONTIER_CAPACITY 16

/// El grafo en CSR, en CSC y como lista de aristas; el grafo no es dirigido, así que CSR y CSC coinciden.
struct Graph {
  unsigned int numVertices, numEdges;
  unsigned int *ptrs, *neighbors;
  unsigned int *src, *dst;
};

/// Se lee el nivel anterior y se escribe el nuevo en otra copia: nadie lee lo que otro escribe.
__global__ void push(Graph graph, const unsigned int *level, unsigned int *newLevel, unsigned int *newVertexVisited,
                     unsigned int currLevel) {
  unsigned int vertex = blockIdx.x * blockDim.x + threadIdx.x;
  if (vertex < graph.numVertices) {
    if (level[vertex] == currLevel - 1) {
      for (unsigned int edge = graph.ptrs[vertex]; edge < graph.ptrs[vertex + 1]; ++edge) {
        unsigned int neighbor = graph.neighbors[edge];
        if (level[neighbor] == UINT_MAX) {
          newLevel[neighbor] = currLevel;
          *newVertexVisited = 1;
        }
      }
    }
  }
}

__global__ void pull(Graph graph, const unsigned int *level, unsigned int *newLevel, unsigned int *newVertexVisited,
                     unsigned int currLevel) {
  unsigned int vertex = blockIdx.x * blockDim.x + threadIdx.x;
  if (vertex < graph.numVertices) {
    if (level[vertex] == UINT_MAX) {
      for (unsigned int edge = graph.ptrs[vertex]; edge < graph.ptrs[vertex + 1]; ++edge) {
        unsigned int neighbor = graph.neighbors[edge];
        if (level[neighbor] == currLevel - 1) {
          newLevel[vertex] = currLevel;
          *newVertexVisited = 1;
          break;
        }
      }
    }
  }
}

__global__ void byEdge(Graph graph, const unsigned int *level, unsigned int *newLevel, unsigned int *newVertexVisited,
                     unsigned int currLevel) {
  unsigned int edge = blockIdx.x * blockDim.x + threadIdx.x;
  if (edge < graph.numEdges) {
    unsigned int vertex = graph.src[edge];
    if (level[vertex] == currLevel - 1) {
      unsigned int neighbor = graph.dst[edge];
      if (level[neighbor] == UINT_MAX) {
        newLevel[neighbor] = currLevel;
        *newVertexVisited = 1;
      }
    }
  }
}

__global__ void byFrontier(Graph graph, unsigned int *level, unsigned int *prevFrontier,
                           unsigned int *currFrontier, unsigned int numPrevFrontier,
                           unsigned int *numCurrFrontier, unsigned int currLevel) {
  __shared__ unsigned int currFrontier_s[LOCAL_FRONTIER_CAPACITY];
  __shared__ unsigned int numCurrFrontier_s;
  if (threadIdx.x == 0) numCurrFrontier_s = 0;
  __syncthreads();
  unsigned int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < numPrevFrontier) {
    unsigned int vertex = prevFrontier[i];
    for (unsigned int edge = graph.ptrs[vertex]; edge < graph.ptrs[vertex + 1]; ++edge) {
      unsigned int neighbor = graph.neighbors[edge];
      if (atomicCAS(&level[neighbor], UINT_MAX, currLevel) == UINT_MAX) {
        unsigned int currFrontierIdx_s = atomicAdd(&numCurrFrontier_s, 1);
        if (currFrontierIdx_s < LOCAL_FRONTIER_CAPACITY) {
          currFrontier_s[currFrontierIdx_s] = neighbor;
        } else {
          unsigned int currFrontierIdx = atomicAdd(numCurrFrontier, 1);
          currFrontier[currFrontierIdx] = neighbor;
        }
      }
    }
  }
  __syncthreads();
  __shared__ unsigned int currFrontierStartIdx;
  if (threadIdx.x == 0) {
    numCurrFrontier_s = min(numCurrFrontier_s, LOCAL_FRONTIER_CAPACITY);
    currFrontierStartIdx = atomicAdd(numCurrFrontier, numCurrFrontier_s);
  }
  __syncthreads();
  for (unsigned int s = threadIdx.x; s < numCurrFrontier_s; s += blockDim.x)
    currFrontier[currFrontierStartIdx + s] = currFrontier_s[s];
}

unsigned int *toDevice(const std::vector<unsigned int> &data) {
  unsigned int *copy;
  cudaMalloc(&copy, data.size() * sizeof(unsigned int));
  cudaMemcpy(copy, data.data(), data.size() * sizeof(unsigned int), cudaMemcpyHostToDevice);
  return copy;
}

int main() {
  const unsigned int vertices = 200, source = 5;
  std::vector<std::vector<unsigned int>> adjacent(vertices);
  auto connect = [&](unsigned int a, unsigned int b) {
    adjacent[a].push_back(b);
    adjacent[b].push_back(a);
  };
  for (unsigned int v = 1; v < vertices - 3; ++v) connect(v, v * 7 % 11 % v);
  for (unsigned int v = 0; v < vertices - 20; v += 13) connect(v, v + 9);
  std::vector<unsigned int> ptrs(1, 0), neighbors, src;
  for (unsigned int v = 0; v < vertices; ++v) {
    for (unsigned int u : adjacent[v]) {
      neighbors.push_back(u);
      src.push_back(v);
    }
    ptrs.push_back(neighbors.size());
  }
  std::vector<unsigned int> start(vertices, UINT_MAX), want, queue(1, source);
  start[source] = 0;
  want = start;
  for (size_t head = 0; head < queue.size(); ++head)
    for (unsigned int u : adjacent[queue[head]])
      if (want[u] == UINT_MAX) {
        want[u] = want[queue[head]] + 1;
        queue.push_back(u);
      }

  Graph graph = {vertices, (unsigned int)neighbors.size(), toDevice(ptrs), toDevice(neighbors), toDevice(src), nullptr};
  graph.dst = graph.neighbors;
  unsigned int *level = toDevice(start), *next = toDevice(start), *visited = toDevice({0});
  unsigned int *prev = toDevice(start), *curr = toDevice(start);
  const char *names[] = {"empujar", "tirar", "por aristas", "por frontera"};
  int wrong = 0;
  for (int variant = 0; variant < 4; ++variant) {
    cudaMemcpy(level, start.data(), vertices * sizeof(unsigned int), cudaMemcpyHostToDevice);
    cudaMemcpy(next, start.data(), vertices * sizeof(unsigned int), cudaMemcpyHostToDevice);
    cudaMemcpy(prev, &source, sizeof(source), cudaMemcpyHostToDevice);
    unsigned int found = 1;
    for (unsigned int currLevel = 1; found; ++currLevel) {
      cudaMemset(visited, 0, sizeof(unsigned int));
      unsigned int work = variant == 2 ? graph.numEdges : variant == 3 ? found : vertices;
      unsigned int blocks = (work + 31) / 32;
      if (variant == 0) push<<<blocks, 32>>>(graph, level, next, visited, currLevel);
      if (variant == 1) pull<<<blocks, 32>>>(graph, level, next, visited, currLevel);
      if (variant == 2) byEdge<<<blocks, 32>>>(graph, level, next, visited, currLevel);
      if (variant == 3) {
        byFrontier<<<blocks, 32>>>(graph, level, prev, curr, found, visited, currLevel);
        std::swap(prev, curr);
      } else {
        cudaMemcpy(level, next, vertices * sizeof(unsigned int), cudaMemcpyDeviceToDevice);
      }
      cudaMemcpy(&found, visited, sizeof(found), cudaMemcpyDeviceToHost);
    }
    std::vector<unsigned int> got(vertices);
    cudaMemcpy(got.data(), level, vertices * sizeof(unsigned int), cudaMemcpyDeviceToHost);
    printf("%s: %s\n", names[variant], got == want ? "bien" : "mal");
    wrong += got != want;
  }
  for (unsigned int *p : {graph.ptrs, graph.neighbors, graph.src, level, next, visited, prev, curr}) cudaFree(p);
  return wrong;
}

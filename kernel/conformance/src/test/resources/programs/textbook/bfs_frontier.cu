// Breadth-first search over a CSR graph, level by level, with a queue of the vertices just reached.
#include <cooperative_groups.h>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <random>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace cg = cooperative_groups;

#define CUDA_CHECK(call)                                                                    \
  do {                                                                                      \
    cudaError_t status_ = (call);                                                           \
    if (status_ != cudaSuccess)                                                             \
      throw std::runtime_error(std::string(#call ": ") + cudaGetErrorString(status_));      \
  } while (0)

/// Owns device memory; can be moved, not copied.
template <typename T>
class DeviceVector {
 public:
  explicit DeviceVector(size_t count) : count_(count) { CUDA_CHECK(cudaMalloc(&data_, count * sizeof(T))); }
  explicit DeviceVector(const std::vector<T> &from) : DeviceVector(from.size()) {
    CUDA_CHECK(cudaMemcpy(data_, from.data(), from.size() * sizeof(T), cudaMemcpyHostToDevice));
  }
  DeviceVector(DeviceVector &&other) noexcept : data_(std::exchange(other.data_, nullptr)), count_(other.count_) {}
  DeviceVector(const DeviceVector &) = delete;
  DeviceVector &operator=(const DeviceVector &) = delete;
  ~DeviceVector() { cudaFree(data_); }
  T *get() { return data_; }
  const T *get() const { return data_; }
  std::vector<T> host() const {
    std::vector<T> copy(count_);
    CUDA_CHECK(cudaMemcpy(copy.data(), data_, count_ * sizeof(T), cudaMemcpyDeviceToHost));
    return copy;
  }

 private:
  T *data_ = nullptr;
  size_t count_;
};

struct GraphView {
  const int *rowStart;
  const int *neighbour;
  int vertices;
};

__device__ int queued;

constexpr int UNSEEN = -1;

/// Puts a vertex behind the queue: one atomic for all threads that do so together.
__device__ void enqueue(int *queue, int vertex) {
  auto together = cg::coalesced_threads();
  int first;
  if (together.thread_rank() == 0) first = atomicAdd(&queued, static_cast<int>(together.size()));
  first = together.shfl(first, 0);
  queue[first + together.thread_rank()] = vertex;
}

__global__ void expand(GraphView graph, const int *__restrict__ frontier, int size, int *next, int *depth, int level) {
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < size; i += gridDim.x * blockDim.x) {
    int from = frontier[i];
    for (int e = graph.rowStart[from]; e < graph.rowStart[from + 1]; ++e) {
      int to = graph.neighbour[e];
      if (atomicCAS(&depth[to], UNSEEN, level) == UNSEEN) enqueue(next, to);
    }
  }
}

class Graph {
 public:
  Graph(int vertices, int degree, unsigned seed) : start_{0} {
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> any(0, vertices - 1);
    for (int v = 0; v < vertices; ++v) {
      int edges = static_cast<int>(random() % (2 * degree));
      for (int e = 0; e < edges; ++e) neighbour_.push_back(any(random));
      start_.push_back(static_cast<int>(neighbour_.size()));
    }
  }
  int vertices() const { return static_cast<int>(start_.size()) - 1; }
  const std::vector<int> &start() const { return start_; }
  const std::vector<int> &neighbour() const { return neighbour_; }

  std::vector<int> search(int source) const {
    std::vector<int> depth(vertices(), UNSEEN);
    std::deque<int> waiting{source};
    depth[source] = 0;
    while (!waiting.empty()) {
      int from = waiting.front();
      waiting.pop_front();
      for (int e = start_[from]; e < start_[from + 1]; ++e)
        if (depth[neighbour_[e]] == UNSEEN) {
          depth[neighbour_[e]] = depth[from] + 1;
          waiting.push_back(neighbour_[e]);
        }
    }
    return depth;
  }

 private:
  std::vector<int> start_;
  std::vector<int> neighbour_;
};

int main() try {
  const Graph graph(3000, 4, 7u);
  const int source = 1;
  DeviceVector<int> start(graph.start()), neighbour(graph.neighbour());
  std::vector<int> unseen(graph.vertices(), UNSEEN);
  unseen[source] = 0;
  DeviceVector<int> depth(unseen), here(std::vector<int>{source}), a(graph.vertices()), b(graph.vertices());
  const int *frontier = here.get();
  int *next = a.get(), *spare = b.get();
  int size = 1, levels = 0;
  while (size > 0) {
    const int none = 0;
    CUDA_CHECK(cudaMemcpyToSymbol(queued, &none, sizeof none));
    expand<<<(size + 127) / 128, 128>>>(GraphView{start.get(), neighbour.get(), graph.vertices()}, frontier, size, next, depth.get(), ++levels);
    CUDA_CHECK(cudaGetLastError());
    CUDA_CHECK(cudaMemcpyFromSymbol(&size, queued, sizeof size));
    frontier = next;
    std::swap(next, spare);
  }
  const auto expected = graph.search(source), found = depth.host();
  int wrong = 0, reached = 0;
  for (int v = 0; v < graph.vertices(); ++v) {
    wrong += expected[v] != found[v];
    reached += found[v] != UNSEEN;
  }
  std::printf("levels %d, reached %d of %d, wrong %d\n", levels, reached, graph.vertices(), wrong);
  return wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
} catch (const std::exception &problem) {
  std::fprintf(stderr, "%s\n", problem.what());
  return EXIT_FAILURE;
}

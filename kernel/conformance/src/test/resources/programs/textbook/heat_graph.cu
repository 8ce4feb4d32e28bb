// Heat in a plate: two steps captured in a graph, launched many times; sums of squares per launch.
#include <cuda_runtime.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

inline void check(cudaError_t status, std::string_view what) {
  if (status != cudaSuccess) {
    std::ostringstream text;
    text << what << ": " << cudaGetErrorString(status);
    throw std::runtime_error(text.str());
  }
}

template <typename Handle, cudaError_t (*Destroy)(Handle)>
class Owned {
 public:
  Owned() = default;
  Owned(const Owned &) = delete;
  ~Owned() {
    if (handle_) Destroy(handle_);
  }
  Handle *operator&() { return &handle_; }
  operator Handle() const { return handle_; }

 private:
  Handle handle_{};
};
using Stream = Owned<cudaStream_t, cudaStreamDestroy>;
using GraphHandle = Owned<cudaGraph_t, cudaGraphDestroy>;
using GraphExec = Owned<cudaGraphExec_t, cudaGraphExecDestroy>;

enum class Edge { Fixed, Insulated };

template <Edge E>
__global__ void diffuse(const float *__restrict__ from, float *__restrict__ to, int2 size, float rate) {
  const int2 at = make_int2(blockIdx.x * blockDim.x + threadIdx.x, blockIdx.y * blockDim.y + threadIdx.y);
  if (at.x >= size.x || at.y >= size.y) return;
  auto value = [=](int x, int y) {
    if constexpr (E == Edge::Insulated) {
      x = min(max(x, 0), size.x - 1);
      y = min(max(y, 0), size.y - 1);
    } else if (x < 0 || y < 0 || x >= size.x || y >= size.y) {
      return 0.0f;
    }
    return from[y * size.x + x];
  };
  const float here = value(at.x, at.y);
  to[at.y * size.x + at.x] = here + rate * (value(at.x - 1, at.y) + value(at.x + 1, at.y) + value(at.x, at.y - 1) + value(at.x, at.y + 1) - 4 * here);
}

__global__ void total(const float *field, int n, double *sum) {
  __shared__ double part[128];
  double mine = 0;
  for (int i = threadIdx.x; i < n; i += blockDim.x) mine += field[i];
  part[threadIdx.x] = mine;
  for (int half = blockDim.x / 2; half; half /= 2) {
    __syncthreads();
    if (threadIdx.x < half) part[threadIdx.x] += part[threadIdx.x + half];
  }
  if (!threadIdx.x) *sum = *part;
}

int main() {
  try {
    const int2 size{70, 50};
    const int n = size.x * size.y;
    float *a, *b;
    double *sum;
    check(cudaMalloc(&a, n * sizeof(float)), "a");
    check(cudaMalloc(&b, n * sizeof(float)), "b");
    check(cudaMallocHost(&sum, sizeof(double)), "sum");
    std::vector<float> start(n);
    start[25 * size.x + 35] = 1000;
    check(cudaMemcpy(a, start.data(), n * sizeof(float), cudaMemcpyHostToDevice), "copy");
    Stream stream;
    GraphHandle graph;
    GraphExec exec;
    check(cudaStreamCreate(&stream), "stream");
    const dim3 block(32, 4), grid((size.x + 31) / 32, (size.y + 3) / 4);
    check(cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal), "capture");
    diffuse<Edge::Insulated><<<grid, block, 0, stream>>>(a, b, size, 0.2f);
    diffuse<Edge::Insulated><<<grid, block, 0, stream>>>(b, a, size, 0.2f);
    total<<<1, 128, 0, stream>>>(a, n, sum);
    check(cudaStreamEndCapture(stream, &graph), "end");
    check(cudaGraphInstantiate(&exec, graph, nullptr, nullptr, 0), "instantiate");
    std::map<int, double> history;
    for (int launch = 1; launch <= 5; ++launch) {
      check(cudaGraphLaunch(exec, stream), "launch");
      check(cudaStreamSynchronize(stream), "wait");
      history[launch] = *sum;
    }
    std::optional<int> lost;
    for (auto [launch, heat] : history)
      if (heat < 999.9 || heat > 1000.1) lost = launch;
    std::string answer = "kept";
    if (lost) answer = std::to_string(*lost);
    std::cout << "heat " << answer << std::endl;
    cudaFree(a);
    cudaFree(b);
    cudaFreeHost(sum);
  } catch (const std::exception &e) {
    std::cerr << e.what() << '\n';
    return 1;
  }
}

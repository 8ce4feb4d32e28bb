// Conway's Life on a torus: read through a texture that wraps, written through a surface.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#define CHECK(x) \
  if (cudaError_t e = (x); e != cudaSuccess) { fprintf(stderr, "%s:%d %s\n", __FILE__, __LINE__, cudaGetErrorString(e)); exit(1); }

using Cell = unsigned char;

__global__ void step(cudaTextureObject_t now, cudaSurfaceObject_t next, int width, int height) {
  const int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x >= width || y >= height) return;
  int around = 0;
#pragma unroll
  for (int dy = -1; dy <= 1; ++dy)
#pragma unroll
    for (int dx = -1; dx <= 1; ++dx)
      if (dx | dy) around += tex2D<Cell>(now, (x + dx + 0.5f) / width, (y + dy + 0.5f) / height);
  const Cell alive = tex2D<Cell>(now, (x + 0.5f) / width, (y + 0.5f) / height);
  surf2Dwrite<Cell>(around == 3 || (alive && around == 2), next, x * sizeof(Cell), y);
}

struct Board {
  cudaArray_t cells;
  cudaTextureObject_t texture = 0;
  cudaSurfaceObject_t surface = 0;

  Board(int width, int height) {
    cudaChannelFormatDesc format = cudaCreateChannelDesc<Cell>();
    CHECK(cudaMallocArray(&cells, &format, width, height, cudaArraySurfaceLoadStore));
    cudaResourceDesc resource;
    memset(&resource, 0, sizeof resource);
    resource.resType = cudaResourceTypeArray;
    resource.res.array.array = cells;
    cudaTextureDesc how{};
    how.addressMode[0] = how.addressMode[1] = cudaAddressModeWrap;
    how.filterMode = cudaFilterModePoint;
    how.readMode = cudaReadModeElementType;
    how.normalizedCoords = 1;
    CHECK(cudaCreateTextureObject(&texture, &resource, &how, nullptr));
    CHECK(cudaCreateSurfaceObject(&surface, &resource));
  }
  Board(const Board &) = delete;
  ~Board() {
    cudaDestroyTextureObject(texture);
    cudaDestroySurfaceObject(surface);
    cudaFreeArray(cells);
  }
};

static std::vector<Cell> stepOnHost(const std::vector<Cell> &now, int width, int height) {
  std::vector<Cell> next(now.size());
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++) {
      int around = 0;
      for (int k = 0; k < 9; k++)
        if (k != 4) around += now[(y + k / 3 - 1 + height) % height * width + (x + k % 3 - 1 + width) % width];
      next[y * width + x] = around == 3 || (around == 2 && now[y * width + x]);
    }
  return next;
}

int main() {
  const int width = 64, height = 48, generations = 30;
  std::vector<Cell> start(width * height);
  const std::array<std::string, 3> glider{".#.", "..#", "###"};
  for (int y = 0; y < 3; ++y)
    for (int x = 0; x < 3; ++x) start[(y + 2) * width + x + 2] = glider[y][x] == '#';
  srand(3);
  for (int i = 0; i < 400; i++) start[(10 + rand() % 30) * width + 20 + rand() % 40] = 1;
  Board a(width, height), b(width, height);
  CHECK(cudaMemcpy2DToArray(a.cells, 0, 0, start.data(), width, width, height, cudaMemcpyHostToDevice));
  dim3 threads(16, 16), blocks((width + threads.x - 1) / threads.x, (height + threads.y - 1) / threads.y);
  Board *now = &a, *next = &b;
  for (int g = 0; g < generations; ++g, std::swap(now, next)) step<<<blocks, threads>>>(now->texture, next->surface, width, height);
  CHECK(cudaGetLastError());
  std::vector<Cell> found(start.size());
  CHECK(cudaMemcpy2DFromArray(found.data(), width, now->cells, 0, 0, width, height, cudaMemcpyDeviceToHost));
  for (int g = 0; g < generations; g++) start = stepOnHost(start, width, height);
  int alive = 0;
  for (Cell c : found) alive += c;
  printf("%d alive after %d generations: %s\n", alive, generations, found == start ? "the same" : "WRONG");
}

// Ordenamiento por mezcla: bloques ordenados en memoria compartida y mezclas con co-rango y buffers
// circulares (caps. 12 y 13).
#include <algorithm>
#include <cstdio>
#include <vector>

#define TILE 64

/// Cuántos de los primeros k elementos de la mezcla vienen de a.
__device__ int coRank(int k, const int *a, int m, const int *b, int n) {
  int low = max(0, k - n), high = min(k, m);
  while (low < high) {
    int i = (low + high) / 2, j = k - i;
    if (j > 0 && i < m && a[i] < b[j - 1]) {
      low = i + 1;
    } else {
      high = i;
    }
  }
  return low;
}

/// Lo mismo con los dos trozos en buffers circulares.
__device__ int coRankCircular(int k, const int *a, int m, int startA, const int *b, int n, int startB) {
  int low = max(0, k - n), high = min(k, m);
  while (low < high) {
    int i = (low + high) / 2, j = k - i;
    if (j > 0 && i < m && a[(startA + i) % TILE] < b[(startB + j - 1) % TILE]) {
      low = i + 1;
    } else {
      high = i;
    }
  }
  return low;
}

/// Cada bloque ordena TILE elementos por inserción en paralelo: cuenta cuántos van antes.
__global__ void sortTiles(const int *in, int *out, int n) {
  __shared__ int tile[TILE];
  int first = blockIdx.x * TILE, i = threadIdx.x, size = min(TILE, n - first);
  if (i < size) tile[i] = in[first + i];
  __syncthreads();
  if (i >= size) return;
  int before = 0;
  for (int j = 0; j < size; j++) before += tile[j] < tile[i] || (tile[j] == tile[i] && j < i);
  out[first + before] = tile[i];
}

/// Cada bloque mezcla un par de listas de width elementos, TILE elementos por vez.
__global__ void mergePairs(const int *in, int *out, int n, int width) {
  __shared__ int tileA[TILE], tileB[TILE];
  int first = blockIdx.x * 2 * width;
  const int *a = in + first, *b = in + min(first + width, n);
  int m = min(width, n - first), l = max(0, min(width, n - first - width));
  int consumedA = 0, consumedB = 0, startA = 0, startB = 0, loadA = TILE, loadB = TILE;
  for (int done = 0; done < m + l; done += TILE) {
    for (int i = threadIdx.x; i < loadA; i += blockDim.x) {
      int from = consumedA + TILE - loadA + i;
      if (from < m) tileA[(startA + TILE - loadA + i) % TILE] = a[from];
    }
    for (int i = threadIdx.x; i < loadB; i += blockDim.x) {
      int from = consumedB + TILE - loadB + i;
      if (from < l) tileB[(startB + TILE - loadB + i) % TILE] = b[from];
    }
    __syncthreads();
    int sizeA = min(TILE, m - consumedA), sizeB = min(TILE, l - consumedB), size = min(TILE, m + l - done);
    int per = (TILE + blockDim.x - 1) / blockDim.x;
    int begin = min((int)threadIdx.x * per, size), end = min(begin + per, size);
    int i = coRankCircular(begin, tileA, sizeA, startA, tileB, sizeB, startB), j = begin - i;
    for (int k = begin; k < end; k++) {
      bool fromA = i < sizeA && (j >= sizeB || tileA[(startA + i) % TILE] <= tileB[(startB + j) % TILE]);
      out[first + done + k] = fromA ? tileA[(startA + i++) % TILE] : tileB[(startB + j++) % TILE];
    }
    int usedA = coRankCircular(size, tileA, sizeA, startA, tileB, sizeB, startB);
    __syncthreads();
    consumedA += usedA;
    consumedB += size - usedA;
    startA = (startA + usedA) % TILE;
    startB = (startB + size - usedA) % TILE;
    loadA = usedA;
    loadB = size - usedA;
  }
}

/// La última mezcla, con todos los bloques en ella: cada hilo, su trozo de la salida.
__global__ void mergeAll(const int *a, int m, const int *b, int n, int *out) {
  int threads = gridDim.x * blockDim.x, id = blockIdx.x * blockDim.x + threadIdx.x;
  int per = (m + n + threads - 1) / threads;
  int k = min(id * per, m + n), end = min(k + per, m + n);
  int i = coRank(k, a, m, b, n), j = k - i;
  for (; k < end; k++) out[k] = i < m && (j >= n || a[i] <= b[j]) ? a[i++] : b[j++];
}

static bool sorts(int n, unsigned seed) {
  std::vector<int> values(n), sorted(n);
  for (int &v : values) {
    seed = seed * 1103515245u + 12345u;
    v = (int)(seed >> 20) - 2048;
  }
  int *a, *b;
  cudaMalloc(&a, n * sizeof(int));
  cudaMalloc(&b, n * sizeof(int));
  cudaMemcpy(b, values.data(), n * sizeof(int), cudaMemcpyHostToDevice);
  sortTiles<<<(n + TILE - 1) / TILE, TILE>>>(b, a, n);
  int width = TILE;
  for (; 2 * width < n; width *= 2) {
    mergePairs<<<(n + 2 * width - 1) / (2 * width), 32>>>(a, b, n, width);
    std::swap(a, b);
  }
  int m = std::min(width, n);
  mergeAll<<<3, 32>>>(a, m, a + m, n - m, b);
  cudaMemcpy(sorted.data(), b, n * sizeof(int), cudaMemcpyDeviceToHost);
  std::sort(values.begin(), values.end());
  cudaFree(a);
  cudaFree(b);
  return sorted == values;
}

int main() {
  for (int n : {1, 63, 64, 65, 200, 1000, 2048}) printf("%d: %s\n", n, sorts(n, n) ? "ordenados" : "mal");
}

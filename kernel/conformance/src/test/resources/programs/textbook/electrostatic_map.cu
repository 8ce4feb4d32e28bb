// Mapa de potencial electrostático (DCS): dispersar con atómicas, reunir, y engrosado (cap. 18).
#include <cmath>
#include <cstdio>
#include <vector>
#define CHUNK_SIZE 20
#define COARSEN_FACTOR 4

__constant__ float atoms[CHUNK_SIZE * 4];

/// Un hilo por átomo: todos suman en los mismos puntos de la malla.
__global__ void scatter(float *energygrid, dim3 grid, float gridspacing, float z, int numatoms) {
  int n = (blockIdx.x * blockDim.x + threadIdx.x) * 4;
  if (n >= numatoms * 4) return;
  float dz = z - atoms[n + 2];
  for (int j = 0; j < grid.y; j++) {
    float dy = gridspacing * (float)j - atoms[n + 1];
    for (int i = 0; i < grid.x; i++) {
      float dx = gridspacing * (float)i - atoms[n];
      atomicAdd(&energygrid[grid.x * j + i], atoms[n + 3] / sqrtf(dx * dx + dy * dy + dz * dz));
    }
  }
}

/// Un hilo por punto: cada quien reúne lo suyo, sin atómicas.
__global__ void gather(float *energygrid, dim3 grid, float gridspacing, float z, int numatoms) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  int j = blockIdx.y * blockDim.y + threadIdx.y;
  if (i >= grid.x || j >= grid.y) return;
  float x = gridspacing * (float)i, y = gridspacing * (float)j;
  float energy = 0.0f;
  for (int n = 0; n < numatoms * 4; n += 4) {
    float dx = x - atoms[n], dy = y - atoms[n + 1], dz = z - atoms[n + 2];
    energy += atoms[n + 3] / sqrtf(dx * dx + dy * dy + dz * dz);
  }
  energygrid[grid.x * j + i] += energy;
}

/// Puntos repartidos a un bloque de distancia: los accesos siguen siendo coalescentes.
__global__ void coarsened(float *energygrid, dim3 grid, float gridspacing, float z, int numatoms) {
  int i = blockIdx.x * blockDim.x * COARSEN_FACTOR + threadIdx.x;
  int j = blockIdx.y * blockDim.y + threadIdx.y;
  float y = gridspacing * (float)j;
  float energy[COARSEN_FACTOR] = {0.0f};
  for (int n = 0; n < numatoms * 4; n += 4) {
    float dy = y - atoms[n + 1], dz = z - atoms[n + 2];
    float dysqdzsq = dy * dy + dz * dz;
    float charge = atoms[n + 3];
#pragma unroll
    for (int c = 0; c < COARSEN_FACTOR; ++c) {
      float dx = gridspacing * (float)(i + c * blockDim.x) - atoms[n];
      energy[c] += charge * rsqrtf(dx * dx + dysqdzsq);
    }
  }
  if (j >= grid.y) return;
  for (int c = 0; c < COARSEN_FACTOR; ++c) {
    int at = i + c * blockDim.x;
    if (at < grid.x) energygrid[grid.x * j + at] += energy[c];
  }
}

int main() {
  const int numatoms = 45;
  const float spacing = 0.5f, z = 2.25f;
  const dim3 grid(37, 21, 1);
  std::vector<float> molecule(numatoms * 4), map(grid.x * grid.y);
  for (int n = 0; n < numatoms; ++n) {
    molecule[4 * n] = (n * 7 % 19) + 0.1f;
    molecule[4 * n + 1] = (n * 5 % 11) + 0.2f;
    molecule[4 * n + 2] = n % 4;
    molecule[4 * n + 3] = n % 3 - 0.5f;
  }
  std::vector<double> want(grid.x * grid.y, 0.0);
  for (unsigned j = 0; j < grid.y; ++j)
    for (unsigned i = 0; i < grid.x; ++i)
      for (int n = 0; n < numatoms; ++n) {
        double dx = spacing * i - molecule[4 * n], dy = spacing * j - molecule[4 * n + 1], dz = z - molecule[4 * n + 2];
        want[j * grid.x + i] += molecule[4 * n + 3] / sqrt(dx * dx + dy * dy + dz * dz);
      }
  float *energy;
  size_t bytes = map.size() * sizeof(float);
  cudaMalloc(&energy, bytes);
  const char *names[] = {"dispersar", "reunir", "engrosado"};
  int wrong = 0;
  for (int variant = 0; variant < 3; ++variant) {
    cudaMemset(energy, 0, bytes);
    for (int first = 0; first < numatoms; first += CHUNK_SIZE) {
      int count = numatoms - first < CHUNK_SIZE ? numatoms - first : CHUNK_SIZE;
      cudaMemcpyToSymbol(atoms, &molecule[4 * first], count * 4 * sizeof(float));
      dim3 block(8, 4);
      if (variant == 0) scatter<<<1, 32>>>(energy, grid, spacing, z, count);
      if (variant == 1) gather<<<dim3(5, 6), block>>>(energy, grid, spacing, z, count);
      if (variant == 2) coarsened<<<dim3(2, 6), block>>>(energy, grid, spacing, z, count);
    }
    cudaMemcpy(map.data(), energy, bytes, cudaMemcpyDeviceToHost);
    int errors = 0;
    for (size_t p = 0; p < map.size(); ++p) errors += fabs(map[p] - want[p]) > 1e-3;
    printf("%s: %d errores\n", names[variant], errors);
    wrong += errors;
  }
  cudaFree(energy);
  return wrong != 0;
}

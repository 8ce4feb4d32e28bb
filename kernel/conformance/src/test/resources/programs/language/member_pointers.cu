// Pointers to data members and to methods, on both sides, as parameters and in tables.
#include <cstdio>

struct Base {
  int id;
  __host__ __device__ int twice(int n) const { return 2 * n + id; }
};

struct Particle : Base {
  float x, y, mass;
  int hits[3];
  __host__ __device__ float scaled(float f) { return mass *= f; }
  __host__ __device__ float sum() const { return x + y; }
  __host__ __device__ Particle moved(float dx) const {
    Particle p = *this;
    p.x += dx;
    return p;
  }
};

typedef float Particle::*Coordinate;
typedef float (Particle::*Measure)() const;

__host__ __device__ float total(const Particle *p, int n, Coordinate which) {
  float sum = 0;
  for (int i = 0; i < n; i++) sum += p[i].*which;
  return sum;
}

template <typename C, typename T>
__host__ __device__ T get(const C &object, T C::*member) {
  return object.*member;
}

__global__ void k(Particle *p, int n, float *out) {
  Coordinate coordinates[] = {&Particle::x, &Particle::y, &Particle::mass};
  for (int c = 0; c < 3; c++) out[c] = total(p, n, coordinates[c]);
  float (Particle::*scaled)(float) = &Particle::scaled;
  Measure measure = &Particle::sum;
  Particle *first = p;
  out[3] = (first->*scaled)(2.0f);
  out[4] = (p[1].*measure)();
  first->*coordinates[0] += 100;
  out[5] = p[0].x;
  int Particle::*id = nullptr;
  out[6] = id == nullptr && measure && measure != nullptr;
  Particle (Particle::*moved)(float) const = &Particle::moved;
  out[7] = (first->*moved)(0.5f).x;
  out[8] = (p->*&Particle::twice)(3);
  int (Particle::*hits)[3] = &Particle::hits;
  (p->*hits)[1] = 9;
  out[9] = p->hits[1] + get(p[2], &Particle::y);
}

int main() {
  Particle host[3] = {};
  for (int i = 0; i < 3; i++) {
    host[i].id = i + 1;
    host[i].x = i;
    host[i].y = 10 * i;
    host[i].mass = 1;
  }
  Particle *p;
  float *out, got[10];
  cudaMalloc(&p, sizeof(host));
  cudaMalloc(&out, sizeof(got));
  cudaMemcpy(p, host, sizeof(host), cudaMemcpyHostToDevice);
  k<<<1, 1>>>(p, 3, out);
  cudaMemcpy(got, out, sizeof(got), cudaMemcpyDeviceToHost);
  for (float g : got) printf("%g ", g);
  printf("\n");
  auto measure = &Particle::sum;
  auto which = &Particle::y;
  printf("%g %g %g %d\n", (host[2].*measure)(), host[2].*which, total(host, 3, &Particle::x), which == &Particle::y);
  cudaFree(p);
  cudaFree(out);
}

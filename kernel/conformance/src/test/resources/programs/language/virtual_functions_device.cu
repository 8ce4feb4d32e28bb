#include <cstdio>
// Virtual functions on the device: objects made with new inside a kernel.
struct Shape {
  __device__ virtual ~Shape() {}
  __device__ virtual float area() const = 0;
  __host__ __device__ virtual int sides() const { return 0; }
};
struct Square : Shape {
  float s;
  __device__ Square(float x) : s(x) {}
  __device__ float area() const override { return s * s; }
  __host__ __device__ int sides() const override { return 4; }
};
struct Circle : Shape {
  float r;
  __device__ Circle(float x) : r(x) {}
  __device__ float area() const override { return 3 * r * r; }
};
__global__ void make(Shape** all, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) all[i] = i % 2 ? (Shape*)new Circle(i) : (Shape*)new Square(i);
}
__global__ void measure(Shape** all, float* areas, int* sides, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) {
    areas[i] = all[i]->area();
    sides[i] = all[i]->sides();
  }
}
__global__ void destroy(Shape** all, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) delete all[i];
}
int main() {
  const int n = 40;
  Shape** all;
  float* areas;
  int* sides;
  cudaMalloc(&all, n * sizeof(Shape*));
  cudaMallocManaged(&areas, n * sizeof(float));
  cudaMallocManaged(&sides, n * sizeof(int));
  make<<<2, 32>>>(all, n);
  measure<<<2, 32>>>(all, areas, sides, n);
  destroy<<<2, 32>>>(all, n);
  cudaDeviceSynchronize();
  for (int i = 0; i < 6; i++) printf("%g %d\n", areas[i], sides[i]);
  cudaFree(all);
  cudaFree(areas);
  cudaFree(sides);
}

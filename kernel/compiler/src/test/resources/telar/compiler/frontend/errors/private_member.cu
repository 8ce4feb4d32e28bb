class Caja { int lado; public: __device__ int area() const { return lado * lado; } };
__global__ void k(Caja c, int *x) { x[0] = c.area() + c.lado; }

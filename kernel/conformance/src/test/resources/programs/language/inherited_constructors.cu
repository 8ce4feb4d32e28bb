// Constructors taken over from a base class with a using-declaration.
#include <cstdio>
#include <stdexcept>
#include <string>

struct Base {
  int a;
  double b;
  __host__ __device__ Base() : a(-1), b(-2) {}
  __host__ __device__ Base(int x) : a(x), b(1) {}
  __host__ __device__ Base(int x, double y, int scale = 2) : a(x * scale), b(y) {}
  template <class T> __host__ __device__ Base(const T *from, int n) : a(0), b(0) {
    for (int i = 0; i < n; ++i) b += from[i];
  }
};

struct Derived : Base {
  using Base::Base;
  int c = 7;
};

struct Own : Base {
  using Base::Base;
  int c;
  __host__ __device__ Own(int x) : Base(100 * x), c(1) {}
};

template <class T> struct Holder {
  T held;
  explicit Holder(T &&t) : held(static_cast<T &&>(t)) {}
  template <class... A> Holder(int, A... a) : held((a + ...)) {}
};

template <class T> struct Named : Holder<T> {
  using Holder<T>::Holder;
  const char *name = "named";
};

struct Failure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

__global__ void make(int *out) {
  Derived d(threadIdx.x, 0.5);
  Own o(threadIdx.x);
  out[threadIdx.x] = d.a * 1000 + d.c + o.a + o.c;
}

int main() {
  double numbers[] = {1.5, 2.5};
  Derived none, d(3), e(4, 2.5), f(4, 2.5, 3), g(numbers, 2);
  printf("%d %g %d, %d %g, %d %g, %d, %g\n", none.a, none.b, none.c, d.a, d.b, e.a, e.b, f.a, g.b);
  Own own(5), other(5, 1.0);
  printf("%d %d %d\n", own.a, own.c, other.a);
  Named<std::string> named(std::string("text"));
  Named<int> sum(0, 1, 2, 3);
  printf("%s %s %d\n", named.held.c_str(), named.name, sum.held);
  try {
    throw Failure("why");
  } catch (const std::exception &e) {
    printf("%s\n", e.what());
  }
  int *out;
  cudaMallocManaged(&out, 3 * sizeof(int));
  make<<<1, 3>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d %d\n", out[0], out[1], out[2]);
  cudaFree(out);
}

// Members of class templates that are defined outside them, also of partial specialisations, of
// nested classes and of single instances.
#include <cstdio>

template <class T, int N> struct Ring;
template <class T> struct User {
  Ring<T, 3> *ring;
};

template <class T, int N>
struct Ring {
  struct Cursor {
    int at;
    __host__ __device__ void step();
    template <class F> __host__ __device__ void walk(int times, F f);
  };
  static int made;
  static const int table[];
  T items[N];
  __host__ __device__ Ring();
  __host__ __device__ explicit Ring(T const &all);
  template <class U> __host__ __device__ Ring(U const *from, int count);
  template <class U> __host__ __device__ Ring(Ring<U, N> const &other);
  __host__ __device__ T &operator[](int i);
  __host__ __device__ T operator[](int i) const;
  __host__ __device__ Cursor begin() const;
  template <class U> __host__ __device__ U sum(U start) const;
  const char *name() const;
  __host__ __device__ ~Ring();
};

struct Early : Ring<short, 2> {};  // complete before the definitions below

template <class T, int N> int Ring<T, N>::made = 0;
template <class T, int N> const int Ring<T, N>::table[] = {N, N * N, int(sizeof(T))};
template <class T, int N> inline __host__ __device__ Ring<T, N>::Ring() {
  for (int i = 0; i < N; ++i) items[i] = T();
}
template <class T, int N> inline __host__ __device__ Ring<T, N>::Ring(T const &all) {
  for (int i = 0; i < N; ++i) items[i] = all;
}
template <class T, int N> template <class U>
inline __host__ __device__ Ring<T, N>::Ring(U const *from, int count) {
  for (int i = 0; i < N; ++i) items[i] = T(from[i % count]);
}
template <class A, int B> template <class U>
inline __host__ __device__ Ring<A, B>::Ring(Ring<U, B> const &other) {
  for (int i = 0; i < B; ++i) items[i] = A(other[i]);
}
template <class T, int N> __host__ __device__ Ring<T, N>::~Ring() {}
template <class T, int N> __host__ __device__ T &Ring<T, N>::operator[](int i) {
  return items[i % N];
}
template <class T, int N> __host__ __device__ T Ring<T, N>::operator[](int i) const {
  return items[i % N] + T(100);
}
template <class T, int N>
__host__ __device__ typename Ring<T, N>::Cursor Ring<T, N>::begin() const {
  return Cursor{N};
}
template <class T, int N> __host__ __device__ void Ring<T, N>::Cursor::step() { at += N; }
template <class T, int N> template <class F>
__host__ __device__ void Ring<T, N>::Cursor::walk(int times, F f) {
  for (int i = 0; i < times; ++i) f(at += N);
}
template <class T, int N> template <class U>
__host__ __device__ U Ring<T, N>::sum(U start) const {
  for (int i = 0; i < N; ++i) start += items[i];
  return start;
}
template <class T, int N> const char *Ring<T, N>::name() const { return "general"; }
template <> const char *Ring<char, 4>::name() const { return "four chars"; }
template <> int Ring<char, 4>::made = 44;

template <class T> struct Kind {
  static const char *name();
  int number() const;
};
template <class T> struct Kind<T *> {
  static const char *name();
  int number() const;
  T *held;
};
template <class T, int N> struct Kind2;
template <class T> struct Kind2<T, 0> {
  int number(T t) const;
};
template <> struct Kind<float> {
  static const char *name();
  int number() const;
};
template <class T> const char *Kind<T>::name() { return "value"; }
template <class T> int Kind<T>::number() const { return sizeof(T); }
template <class T> const char *Kind<T *>::name() { return "pointer"; }
template <class U> int Kind<U *>::number() const { return -(int)sizeof(U); }
template <class T> int Kind2<T, 0>::number(T t) const { return int(t) * 2; }
const char *Kind<float>::name() { return "float"; }
int Kind<float>::number() const { return 1000; }

__global__ void sums(const float *from, double *out) {
  Ring<float, 8> ring(from + threadIdx.x, 4);
  Ring<double, 8> wide(ring);
  auto cursor = ring.begin();
  cursor.step();
  double seen = 0;
  cursor.walk(2, [&](int at) { seen += at; });
  out[threadIdx.x] = ring.sum(0.0) + wide.sum(0.5) + wide[3] + seen;
}

int main() {
  Ring<int, 4> ints(7);
  ints[5] = 3;
  const Ring<int, 4> &same = ints;
  printf("%d %d %d\n", ints[1], same[1], ints.sum(0));
  printf("%s %s\n", ints.name(), Ring<char, 4>().name());
  Ring<int, 4>::made++;
  printf("%d %d %d\n", Ring<int, 4>::made, Ring<char, 4>::made, Ring<float, 1>::made);
  printf("%d %d %d\n", Ring<int, 4>::table[0], Ring<int, 5>::table[1], Ring<double, 5>::table[2]);
  Early early;
  early[0] = 5;
  Early::made = 9;
  printf("%d %d %s\n", early.sum(1), Ring<short, 2>::made, early.name());
  printf("%s %d, %s %d, %s %d, %d\n", Kind<int>::name(), Kind<char>().number(), Kind<int *>::name(),
         Kind<double *>().number(), Kind<float>::name(), Kind<float>().number(),
         Kind2<float, 0>().number(21.9f));
  auto cursor = ints.begin();
  cursor.walk(3, [](int at) { printf("%d ", at); });
  printf("\n");

  float *from;
  double *out;
  cudaMallocManaged(&from, 8 * sizeof(float));
  cudaMallocManaged(&out, 4 * sizeof(double));
  for (int i = 0; i < 8; ++i) from[i] = i * 1.5f;
  sums<<<1, 4>>>(from, out);
  cudaDeviceSynchronize();
  for (int i = 0; i < 4; ++i) printf("%g\n", out[i]);
  cudaFree(from);
  cudaFree(out);
}

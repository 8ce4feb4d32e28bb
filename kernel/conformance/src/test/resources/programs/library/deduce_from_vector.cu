#include <cstdio>
#include <vector>
template <typename T, typename A = int> struct Box { T v; };
template <typename T> int f(const Box<T> &b) { return b.v; }
template <typename T> int g(const std::vector<T> &v) { return v.size(); }
template <typename T> T *h(const std::vector<T> &v) { T *p; cudaMalloc(&p, v.size() * sizeof(T)); cudaFree(p); return nullptr; }
int main() {
  Box<int> b{3};
  std::vector<int> v(4);
  printf("%d\n", f(b));
  printf("%d\n", g(v));
  printf("%d\n", h(v) == nullptr);
}

// Class templates whose arguments come from the initialiser: constructors, guides, copies.
#include <cstdio>
template <typename T>
struct Box {
  T v;
  Box(T x) : v(x) {}
  T get() const { return v; }
};
template <typename A, typename B>
struct Pair {
  A a;
  B b;
  Pair(A x, B y) : a(x), b(y) {}
};
template <typename T>
struct Wrap {
  T* p;
  int n;
  template <int N>
  Wrap(T (&a)[N]) : p(a), n(N) {}
};
struct Text {
  const char* s;
};
template <typename T>
struct Named {
  T v;
  Named(T x) : v(x) {}
};
Named(const char*) -> Named<Text>;
template <>
struct Named<Text> {
  Text v;
  Named(const char* c) : v{c} {}
};
template <typename T>
struct Agg {
  T x, y;
};
template <typename T>
Agg(T, T) -> Agg<T>;
template <typename T, int N>
struct Arr {
  T d[N];
};
template <typename T, typename... U>
Arr(T, U...) -> Arr<T, 1 + sizeof...(U)>;
int main() {
  Box b(3);
  Box c{2.5};
  auto d = Box('x');
  Box e = 7L;
  printf("%d %.1f %c %ld %zu %zu\n", b.get(), c.get(), d.get(), e.get(), sizeof(b), sizeof(c));
  Pair p(1, 2.5f);
  Pair q{p.b, p};
  printf("%d %.1f %.1f %d\n", p.a, p.b, q.a, q.b.a);
  int a[5] = {1, 2, 3, 4, 5};
  Wrap w(a);
  printf("%d %d\n", w.n, w.p[4]);
  Named n("hola");
  printf("%s\n", n.v.s);
  Agg g{1.5, 2.5};
  printf("%.1f\n", g.x + g.y);
  Arr r{1, 2, 3};
  printf("%zu %d\n", sizeof(r.d) / sizeof(int), r.d[2]);
  Box copy = b;
  printf("%d\n", copy.v);
  printf("%d\n", Box{Box{4}}.v);
}

#include <cstdio>
template <class T> class Box; template <class T> void show(const Box<T> &b);
template <class T> class Box { T v; public: Box(T t) : v(t) {} template <class U> friend class Box; template <class U> Box(const Box<U> &o) : v(o.v) {} friend void show<>(const Box<T> &b); friend bool operator==(const Box &a, const Box &b) { return a.v == b.v; } template <class S> friend S &operator<<(S &s, const Box &b); };
template <class T> void show(const Box<T> &b) { printf("%g\n", (double)b.v); }
struct Out { Out &operator<<(int i) { printf("[%d]", i); return *this; } };
template <class S> S &operator<<(S &s, const Box<int> &b) { s << b.v; return s; }
int main() { Box<int> a(3); Box<double> d(a); show(d); printf("%d\n", a == Box<int>(3)); Out o; o << a; printf("\n"); }

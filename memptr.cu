#include <cstdio>
#include <functional>
struct P { int x, y; int sum(int k) const { return x + y + k; } void set(int v) { x = v; } virtual int v() { return 1; } };
struct Q : P { int v() override { return 2; } };
template <class T, class M> M get(const T &t, M T::*m) { return t.*m; }
int main() { int P::*m = &P::x; P p{}; p.x = 1; p.y = 2; printf("%d ", p.*m); m = &P::y; P *q = &p; q->*m = 9; printf("%d ", p.y);
 int (P::*f)(int) const = &P::sum; printf("%d %d ", (p.*f)(5), (q->*f)(6)); void (P::*g)(int) = &P::set; (p.*g)(42); printf("%d %d\n", p.x, get(p, &P::y));
 int (P::*h)() = &P::v; Q r; P *s = &r; printf("%d %d\n", (s->*h)(), m == nullptr);
 auto bound = std::mem_fn(&P::sum); printf("%d\n", bound(p, 3)); }

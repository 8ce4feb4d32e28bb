// Unions, bit-fields, namespaces, constexpr, operators, bindings, range-for, references to arrays.
#include <cstdarg>
#include <cstdio>
#include <initializer_list>
union U {
  int i;
  float f;
  struct {
    unsigned lo : 16, hi : 16;
  };
  unsigned char b[4];
};
struct Bits {
  unsigned a : 3;
  int b : 5;
  unsigned : 0;
  unsigned long long c : 40;
  bool d : 1;
};
struct Var {
  int kind;
  union {
    int i;
    double d;
  };
};
namespace a {
namespace b {
int f() { return 1; }
inline namespace v1 {
int g() { return 2; }
}  // namespace v1
}  // namespace b
}  // namespace a
namespace ab = a::b;
namespace a::c {
int h() { return 3; }
}  // namespace a::c
namespace {
int hidden = 4;
int secret() { return hidden++; }
}  // namespace
using a::c::h;
enum Color { RED, GREEN = 5, BLUE };
enum class E : unsigned char { X = 250, Y };
int sum(int n, ...) {
  va_list ap;
  va_start(ap, n);
  int s = 0;
  for (int i = 0; i < n; i++) s += va_arg(ap, int);
  va_end(ap);
  return s;
}
double dsum(const char* f, ...) {
  va_list ap;
  va_start(ap, f);
  double s = 0;
  for (; *f; f++)
    s += *f == 'd'   ? va_arg(ap, double)
         : *f == 'i' ? va_arg(ap, int)
                     : (double)va_arg(ap, long long);
  va_end(ap);
  return s;
}
void log(const char* fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  vprintf(fmt, ap);
  va_end(ap);
}
int counter() {
  static int n = 0;
  return ++n;
}
struct P {
  int x, y;
};
struct N {
  P p;
  int z[3];
  const char* s;
};
constexpr int fib(int n) {
  int a = 0, b = 1;
  while (n--) {
    int t = a + b;
    a = b;
    b = t;
  }
  return a;
}
static_assert(fib(10) == 55, "fib");
constexpr int table[] = {fib(1), fib(2), fib(3), fib(20)};
template <int N>
struct Tab {
  int v[N];
  constexpr Tab() : v() {
    for (int i = 0; i < N; i++) v[i] = i * i;
  }
  constexpr int operator[](int i) const { return v[i]; }
};
constexpr Tab<8> sq;
static_assert(sq[3] == 9);
int mat(int m[][3], int r) {
  int s = 0;
  for (int i = 0; i < r; i++)
    for (int j = 0; j < 3; j++) s += m[i][j];
  return s;
}
template <typename T, int R, int C>
int dims(T (&m)[R][C]) {
  return R * 100 + C;
}
int refarr(int (&a)[4]) {
  a[0] = 9;
  return sizeof(a);
}
struct Op {
  int v;
  Op operator+(Op o) const { return {v + o.v}; }
  Op& operator+=(Op o) {
    v += o.v;
    return *this;
  }
  Op operator-() const { return {-v}; }
  bool operator<(const Op& o) const { return v < o.v; }
  explicit operator bool() const { return v != 0; }
  operator int() const { return v; }
  int& operator[](int) { return v; }
  Op* operator->() { return this; }
  Op& operator*() { return *this; }
  Op& operator++() {
    ++v;
    return *this;
  }
  Op operator++(int) {
    Op t = *this;
    ++v;
    return t;
  }
  int operator()(int a, int b = 3) const { return v + a * b; }
  friend Op operator*(Op a, int k) { return {a.v * k}; }
};

int main() {
  U u;
  u.f = 1.0f;
  printf("%x %x %x %d\n", u.i, u.hi, u.lo, u.b[3]);
  Bits bt{};
  bt.a = 9;
  bt.b = -3;
  bt.c = 1ull << 39;
  bt.d = 2;
  printf("%u %d %llu %d %zu\n", bt.a, bt.b, (unsigned long long)bt.c, bt.d, sizeof(Bits));
  bt.a++;
  bt.b += 40;
  printf("%u %d\n", bt.a, bt.b);
  Var v{1};
  v.d = 2.5;
  printf("%.1f %zu\n", v.d, sizeof v);
  printf("%d %d %d\n", ab::f(), a::b::g(), h());
  secret();
  printf("%d\n", secret());
  printf("%d %d %d\n", BLUE, (int)E::Y, sizeof(E) == 1);
  printf("%d %.1f\n", sum(3, 1, 2, 3), dsum("dil", 1.5, 2, 3LL));
  log("%d-%s-%.2f\n", 5, "x", 1.25);
  counter();
  counter();
  printf("%d\n", counter());
  N n = {{1, 2}, {3, 4}, "s"};
  N m{.p = {.x = 5, .y = 6}, .s = "q"};
  printf("%d %d %d %s\n", n.p.y, n.z[2], m.p.y + m.z[1], m.s);
  printf("%d %d %d\n", table[3], sq[7], fib(15));
  int mm[2][3] = {{1, 2, 3}, {4, 5, 6}};
  printf("%d %d\n", mat(mm, 2), dims(mm));
  int r4[4] = {};
  int ra = refarr(r4);
  printf("%d %d\n", ra, r4[0]);
  Op o{3}, p{4};
  o += p;
  ++o;
  o++;
  printf("%d %d %d %d %d %d\n", int(o + p), -o < p, o(2), o(2, 1), o->v, (o * 2).v);
  if (o) printf("yes\n");
  o[0] = 0;
  printf("%d\n", !o);
  if (int q = counter(); q > 3) printf("q%d\n", q);
  switch (int w = 2; w) {
    case 1:
    case 2:
      printf("two\n");
      [[fallthrough]];
    default:
      printf("d\n");
  }
  auto [x, y] = P{7, 8};
  auto& [rx, ry] = n.p;
  rx = 50;
  printf("%d %d %d\n", x, y, n.p.x);
  int ar2[2] = {1, 2};
  auto [e0, e1] = ar2;
  printf("%d\n", e0 + e1);
  int i1 = 1, i2 = 2;
  (i1 > 0 ? i1 : i2) = 10;
  (i1, i2) = 20;
  printf("%d %d\n", i1, i2);
  int* pp = &(i1 > 100 ? i1 : i2);
  *pp = 3;
  printf("%d\n", i2);

  int s1 = 0;
  for (auto& z : mm)
    for (int w : z) s1 += w;
  printf("%d\n", s1);
  for (auto c : {1, 2, 3}) s1 += c;
  printf("%d\n", s1);
  for (const auto& [k, l] : {P{1, 2}, P{3, 4}}) s1 += k * l;
  printf("%d\n", s1);
  do {
    if (s1 > 5) break;
  } while (0);
  int big = 5;
  big <<= 2;
  big ^= 3;
  printf("%d\n", big);
}

// Lambdas: every way of capturing, generic, recursive, returned, as function pointers.
#include <cstdio>
template <typename F, typename... A>
auto call(F f, A... a) {
  return f(a...);
}
struct Counter {
  int n = 10;
  auto adder() {
    return [this](int k) {
      n += k;
      return n;
    };
  }
  auto copy() const {
    return [*this](int k) { return n + k; };
  }
};
int apply(int (*f)(int), int x) { return f(x); }
template <typename F>
struct Fix {
  F f;
  template <typename... A>
  decltype(auto) operator()(A&&... a) const {
    return f(*this, static_cast<A&&>(a)...);
  }
};
template <typename F>
Fix(F) -> Fix<F>;
int main() {
  int a = 1, b = 2;
  auto s = [=](int x) { return a + b + x; };
  auto r = [&](int x) {
    a += x;
    return a;
  };
  int s3 = s(3), r5 = r(5);
  printf("%d %d %d\n", s3, r5, a);
  auto g = [](auto x, auto y) { return x + y; };
  printf("%d %.1f\n", g(1, 2), g(1, 2.5));
  auto m = [c = 0]() mutable { return ++c; };
  m();
  m();
  printf("%d\n", m());
  auto i = [p = a * 2, &q = b](int z) {
    q++;
    return p + q + z;
  };
  int i1 = i(1);
  printf("%d %d\n", i1, b);
  Counter k;
  auto add = k.adder();
  add(5);
  printf("%d\n", add(1));
  auto cp = k.copy();
  k.n = 0;
  printf("%d\n", cp(2));
  printf("%d\n", apply([](int x) { return x * x; }, 7));
  int (*fp)(int) = [](int x) { return -x; };
  printf("%d\n", fp(3));
  auto v = [](auto... xs) { return (xs + ... + 0); };
  printf("%d\n", v(1, 2, 3, 4));
  printf("%d\n", call([&](auto f, int n) { return f(n) + b; }, [](int n) { return n * 3; }, 4));
  auto fact = Fix{[](auto self, int n) -> int { return n <= 1 ? 1 : n * self(n - 1); }};
  printf("%d\n", fact(6));
  auto nest = [&a](int x) {
    return [&a, x](int y) {
      a++;
      return x * y + a;
    };
  };
  int n34 = nest(3)(4);
  printf("%d %d\n", n34, a);
  auto t = []<typename T>(T x) { return sizeof(T) + x; };
  printf("%d\n", (int)t('a'));
  static int st = 4;
  auto us = [] { return st * 2; };
  printf("%d\n", us());
  constexpr int kk = 6;
  auto uc = [] { return kk + 1; };
  printf("%d\n", uc());
  auto rec = [](int n, auto&& self) -> int {
    return n < 2 ? n : self(n - 1, self) + self(n - 2, self);
  };
  printf("%d\n", rec(10, rec));
  int arr[3] = {1, 2, 3};
  auto ar = [arr] { return arr[0] + arr[2]; };
  arr[0] = 100;
  printf("%d\n", ar());
  auto cond = [](bool c) {
    if (c) return 1;
    return 2;
  };
  printf("%d\n", cond(false));
  [&] { a = 99; }();
  printf("%d\n", a);
}

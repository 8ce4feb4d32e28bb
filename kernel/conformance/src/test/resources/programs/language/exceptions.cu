// Exceptions on the host: matching by type, unwinding, throwing again, constructors.
#include <cstdio>
struct Err {
  int code;
  Err(int c) : code(c) {}
  virtual ~Err() {}
  virtual const char* what() const { return "err"; }
};
struct Sub : Err {
  Sub(int c) : Err(c) {}
  const char* what() const override { return "sub"; }
};
struct D {
  int i;
  D(int k) : i(k) { printf("+%d ", i); }
  ~D() { printf("-%d ", i); }
};
int f(int x) {
  D d(x);
  if (x == 1) throw 42;
  if (x == 2) throw Err(7);
  if (x == 3) throw Sub(8);
  if (x == 4) throw "text";
  if (x == 5) throw 2.5;
  return x;
}
int g(int x) {
  D d(x + 100);
  try {
    return f(x);
  } catch (int e) {
    printf("int%d ", e);
    return -1;
  } catch (const Err& e) {
    printf("%s%d ", e.what(), e.code);
    if (e.code == 8) throw;
    return -2;
  } catch (const char* s) {
    printf("%s ", s);
  }
  return -3;
}
struct M {
  D a, b;
  M(bool t) : a(1), b(2) {
    if (t) throw 1;
  }
};
int main() {
  for (int i = 0; i < 6; i++) {
    try {
      printf("g=%d\n", g(i));
    } catch (Sub& s) {
      printf("outer %s\n", s.what());
    } catch (...) {
      printf("any\n");
    }
  }
  try {
    M m(true);
  } catch (int e) {
    printf("ctor %d\n", e);
  }
  try {
    try {
      throw Err(1);
    } catch (Err& e) {
      e.code = 9;
      throw;
    }
  } catch (Err e) {
    printf("%d\n", e.code);
  }
  int n = 0;
  while (true) {
    try {
      n++;
      if (n == 3) break;
      if (n < 3) throw n;
    } catch (int k) {
      printf("k%d ", k);
      continue;
    }
  }
  puts("");
  try {
    D t(5);
    try {
      D u(6);
      throw 1;
    } catch (double) {
      printf("no");
    }
  } catch (int) {
    puts("through");
  }
  auto l = [](int x) {
    if (x) throw x;
    return 5;
  };
  try {
    printf("%d ", l(0));
    l(3);
  } catch (int e) {
    printf("lambda %d\n", e);
  }
  try {
    throw Err{5};
  } catch (Err const&) {
    puts("ok");
  } catch (...) {
    puts("bad");
  }
}

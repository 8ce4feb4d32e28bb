// When objects are constructed, copied, moved and destroyed.
#include <cstdio>
#include <new>
struct T {
  int id;
  T(int i) : id(i) { printf("+%d ", id); }
  T(const T& o) : id(o.id + 100) { printf("c%d ", id); }
  T(T&& o) : id(o.id + 1000) {
    o.id = -1;
    printf("m%d ", id);
  }
  T& operator=(const T& o) {
    id = o.id;
    printf("=%d ", id);
    return *this;
  }
  T& operator=(T&& o) {
    id = o.id;
    o.id = -2;
    printf("M%d ", id);
    return *this;
  }
  ~T() { printf("-%d ", id); }
};
template <typename A>
A&& fwd(A& a) {
  return static_cast<A&&>(a);
}
template <typename X>
struct rr {
  using t = X;
};
template <typename X>
struct rr<X&> {
  using t = X;
};
template <typename X>
typename rr<X>::t&& mv(X&& x) {
  return static_cast<typename rr<X>::t&&>(x);
}
T make(int i) { return T(i); }
T named(int i) {
  T t(i);
  t.id++;
  return t;
}
T pass(T t) { return t; }
void sink(T) { printf("sink "); }
struct Holder {
  T a, b;
  T arr[2];
  Holder() : a(1), b(2), arr{3, 4} { printf("H "); }
};
struct Der : T {
  T m;
  Der(int i) : T(i), m(i + 1) {}
};
int global(const T& t) { return t.id; }
int main() {
  {
    T a = make(1);
    puts("");
  }
  puts("");
  {
    T a = named(2);
    puts("");
  }
  puts("");
  {
    T a(3);
    T b = a;
    T c = mv(a);
    puts("");
  }
  puts("");
  {
    sink(T(4));
    puts("");
  }
  puts("");
  {
    T a(5);
    sink(a);
    sink(mv(a));
    puts("");
  }
  puts("");
  {
    T b = pass(T(6));
    puts("");
  }
  puts("");
  {
    Holder h;
    puts("");
  }
  puts("");
  {
    const T& r = T(7);
    printf("x ");
    int k = global(T(8));
    printf("k%d ", k);
    puts("");
  }
  puts("");
  {
    Der d(9);
    Der e = d;
    Der f = mv(d);
    puts("");
  }
  puts("");
  {
    T a(10), b(11);
    a = b;
    a = T(12);
    puts("");
  }
  puts("");
  for (int i = 0; i < 3; i++) {
    T t(20 + i);
    if (i == 1) continue;
    if (i == 2) break;
    printf("i%d ", i);
  }
  puts("");
  {
    T* p = new T(30);
    delete p;
    T* q = new T[2]{31, 32};
    delete[] q;
    puts("");
  }
  puts("");
  {
    T a[3] = {40, 41, 42};
    puts("");
  }
  puts("");
  {
    bool c = T(50).id > 3 && T(51).id > 3;
    printf("%d ", c);
    int z = c ? T(52).id : T(53).id;
    printf("%d\n", z);
  }
  puts("");
  {
    T x = true ? T(70) : T(71);
    puts("");
  }
  puts("");
  {
    alignas(T) char buf[sizeof(T)];
    T* p = new (buf) T(80);
    p->~T();
    puts("");
  }
  puts("end");
}

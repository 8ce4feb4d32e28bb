// Legal C++ from the corners of the language (g++ -std=gnu++20 agrees).
typedef unsigned long size_t;
typedef struct Node { struct Node *next; int v; } Node, *NodePtr;
struct { int a; float b; } anonymous[3] = {{1, 2.f}, {}, {.a = 3}};
enum { A0, A1 = 5, A2 }; enum Fwd : int; enum Fwd : int { F0 };
void (*handler(int sig, void (*func)(int)))(int);
int (*ops[4])(int, int); int (&ref_to_array())[3]; int takes(int a[], int (&b)[3], int (*c)[4], int d(int), ...);
template <class T> struct id { using type = T; template <class U> struct rebind { using other = id<U>;
    typedef U type; }; static int count; static const int k = 3;
};
template <class T> int id<T>::count = 0; template <> int id<int>::count = 3;
template <class T> using id_t = typename id<T>::type;
template <class T, class U = typename id<T>::template rebind<int>::other> struct uses : id<T> { using base = id<T>;
  using typename base::type; typedef typename base::template rebind<U>::type inner;
  type value; inner *p; U u; uses() : base(), value(), p(nullptr) {}
  template <class V> explicit uses(V &&v) noexcept(noexcept(V(v))) : value(v) {}
  template <class V> auto get(V v) const -> decltype(v + 1) { return v + this->value;
  } };
template <bool B, class T = void> struct enable {}; template <class T> struct enable<true, T> { typedef T type;
};
template <class T> typename enable<sizeof(T) == 4, T>::type only4(T t) { return t;
}
template <class T, typename enable<(sizeof(T) > 4), int>::type = 0> T only8(T t) { return t;
}
template <class... Ts> struct tuple; template <> struct tuple<> {};
template <class H, class... R> struct tuple<H, R...> : tuple<R...> { H head;
  tuple(H h, R... r) : tuple<R...>(r...), head(h) {} };
template <class... Ts> int count(Ts &&...ts) { int sizes[] = {0, (static_cast<void>(ts), 1)...};
  return sizeof...(Ts) + (0 + ... + int(sizeof(ts))) + sizes[0];
}
template <class D> struct crtp { D &self() { return static_cast<D &>(*this);
  } int go() { return self().impl(); } }; struct derived : crtp<derived> { int impl() { return 1;
  } };
template <int N> struct fact { enum { value = N * fact<N - 1>::value };
}; template <> struct fact<0> { enum { value = 1 }; };
template <template <class> class C, class T> struct apply { C<T> c;
}; template <class R, class... Args> struct fn; template <class R, class... Args> struct fn<R(Args...)> { R (*p)(Args...);
  R operator()(Args... a) const { return p(a...); } };
template <class T, size_t N> constexpr size_t length(const T (&)[N]) { return N;
}
template <auto V> struct value_of { static constexpr auto v = V;
};
class Outer { public: class Inner; struct Pair { int x, y; };
  enum Mode { ON, OFF }; static const int table[]; Inner *make();
  Pair pair() const; Mode mode : 2; unsigned : 0, tail : 3; Outer &operator++();
  Outer operator++(int); int &operator[](int i) const; int operator()(int, int = 3) const;
  operator int *() const; template <class T> operator T() const;
  void *operator new(size_t); void operator delete(void *); friend bool operator<(const Outer &a, const Outer &b) { return &a < &b;
  } template <class T> friend class id; friend struct Other; friend int ::takes(int *, int (&)[3], int (*)[4], int (*)(int), ...);
  bool operator==(const Outer &) const = default; virtual int pure() const = 0;
  virtual ~Outer(); private: int data_[3]{}; mutable int m = 1;
  static inline int s = 2; };
class Outer::Inner { public: int z; Inner(int q = Outer::ON);
  Pair p; }; Outer::Inner::Inner(int q) : z(q), p{q, q} {} Outer::Inner *Outer::make() { return new Inner();
} Outer::Pair Outer::pair() const { Pair p{1, 2}; return p; }
const int Outer::table[] = {1, 2, 3}; Outer::operator int *() const { return nullptr;
} Outer::~Outer() = default;
namespace n1 { namespace { int hidden; } inline namespace v2 { struct S { int q;
    }; } template <class T> S make(T) { return S{1}; } int f(S);
}
using n1::S; namespace n3 = n1::v2; n3::S global_s = n1::make<int>(3);
union Number { int i; float f; struct { unsigned char b[4]; };
  Number(int v) : i(v) {} };
int member_pointers(Outer::Pair *p) { int Outer::Pair::*m = &Outer::Pair::x;
  int (Outer::*f)(int, int) const = &Outer::operator(); int n1::S::*s = &n1::S::q;
  return p->*m + global_s.*s + (p ? 1 : 0) + (f != nullptr); }
int expressions(int a, int b, Node *n, int *v, const char *str) {
  int c = a < b ? a > b : a <= b, d = (a < b) > (b > a), e = a << 2 >> 1, g = a-- - --b;
  int (*p)(int) = (int (*)(int))v; const void *q = (const void *)str;
  unsigned char u = (unsigned char)*str; float f = (float)-a * (float)+b;
  c = sizeof(int[10]) + sizeof(Node *) + sizeof n->next->v + sizeof(a) * 2 + sizeof(int) - 1 + alignof(double);
  int *arr = new int[a](), (*two)[3] = new int[a][3], *one = new int(3), *none = new int;
  delete[] arr; delete one; ::delete none;
  auto [x, y] = Outer::Pair{1, 2}; const auto &[r, s] = Outer::Pair{3, 4};
  for (const auto &[k1, k2] : (Outer::Pair[2]){{1, 2}, {3, 4}}) c += k1;
  auto l1 = [] { return 1; }; auto l2 = [&, a](int z) mutable noexcept -> int { return a += z;
  }; auto l3 = [x = a + 1, &w = b](auto... zs) { return x + w + (zs + ...);
  }; auto l4 = []<class T>(T t) { return t; };
  c = l1() + l2(1) + l3(1, 2) + [](int q) { return q; }(3) + l4(2);
  if (int t = a; t > 3) c = t; else if (auto *w = n) c = w->v;
  switch (int z = a) { case A0 ... A1: { break; } case 7: default: c = z;
  }
  for (int i = 0, *j = v; i < 3 && *j; ++i, ++j) if (i) continue;
  else break; do c--; while (c > 0); while (Node *m = n) { n = m->next;
  }
  c = fact<3>::value + fact<(3 > 2)>::value + length(anonymous) + id<id<id<int>>>::k + value_of<3>::v;
  bool less = a < c, more = b > (d);
  constexpr int big = 0x7fff'ffff; long long ll = 1LL << 40; unsigned long long ull = ~0ull;
  double dd = 1e-3 + .5 + 5. + 0x1p4; float ff = 1.f + 1e3f; char ch = '\'' + '\x41' + '\\';
  const char *raw = R"--(a "b" \n)--" "tail";
  uses<int> us(3); id_t<float> idf = us.get(1) + us.template get<int>(2);
  derived dv; tuple<int, float> tp(1, 2.f); fn<int(int)> fun{[](int i) { return i;
    }};
  c += only4(3) + only8(3.0) + count(1, 2.f) + dv.go() + fun(2) + tp.head, less && more || !c;
  goto end; { static int once = 3; extern int elsewhere; struct local { int v;
      int get() { return v; } } lo = {once}; c += lo.get(); }
  end: return c + d + e + g + (p == nullptr) + (q == nullptr) + u + (int)f + x + y + r + s + big + (int)ll + (int)ull + (int)dd + (int)ff + ch + *raw + (int)idf + two[0][0];
}
template struct id<char>; extern template struct id<long>; static_assert(sizeof(int) == 4);
static_assert(fact<3>::value == 6, "seis");
extern "C" { void c_function(void); extern int c_variable; } extern "C" int another(const char *format, ...);
[[nodiscard]] inline static constexpr auto attr([[maybe_unused]] int x) noexcept -> int { return x;
} alignas(16) static int aligned; struct alignas(8) Al { char c;
}; decltype(auto) da(int &x) { return (x); } decltype(aligned) same = 3;
int final_ = 3, override = 4;
struct Final final : derived { int impl() const; }; struct F2 : public virtual derived, protected crtp<F2> {};
volatile int *const volatile vp = nullptr; int const *east; char const *const *const names = nullptr;
long int unsigned lu; int long long lli;

// Packs of types, values and bases: folds, expansions, recursion, deduction.
#include <cstdio>
template <typename... T>
struct Tuple;
template <>
struct Tuple<> {};
template <typename H, typename... T>
struct Tuple<H, T...> : Tuple<T...> {
  H head;
  Tuple(H h, T... t) : Tuple<T...>(t...), head(h) {}
};
template <int I, typename T>
struct Elem;
template <typename H, typename... T>
struct Elem<0, Tuple<H, T...>> {
  using type = H;
  using tup = Tuple<H, T...>;
};
template <int I, typename H, typename... T>
struct Elem<I, Tuple<H, T...>> : Elem<I - 1, Tuple<T...>> {};
template <int I, typename... T>
typename Elem<I, Tuple<T...>>::type& get(Tuple<T...>& t) {
  using E = Elem<I, Tuple<T...>>;
  return static_cast<typename E::tup&>(t).head;
}
template <int... I>
struct Seq {};
template <int N, int... I>
struct Gen : Gen<N - 1, N - 1, I...> {};
template <int... I>
struct Gen<0, I...> {
  using type = Seq<I...>;
};
template <typename F, typename... T, int... I>
auto applyImpl(F f, Tuple<T...>& t, Seq<I...>) {
  return f(get<I>(t)...);
}
template <typename F, typename... T>
auto apply(F f, Tuple<T...> t) {
  return applyImpl(f, t, typename Gen<sizeof...(T)>::type{});
}
template <typename... T>
constexpr int sizes = (0 + ... + sizeof(T));
template <typename T, typename... R>
T maxOf(T a, R... r) {
  if constexpr (sizeof...(r) == 0)
    return a;
  else {
    T m = maxOf<T>(r...);
    return a > m ? a : m;
  }
}
void show() { puts(""); }
template <typename H, typename... T>
void show(H h, T... t) {
  printf("%d ", (int)h);
  show(t...);
}
template <typename... B>
struct Mix : B... {
  using B::operator()...;
};
template <typename... B>
Mix(B...) -> Mix<B...>;
template <int... N>
int total() {
  int a[] = {N...};
  int s = 0;
  for (int x : a) s += x;
  return s;
}
template <typename... A>
void each(A&&... a) {
  ((printf("[%d]", (int)a)), ...);
  puts("");
}
template <typename F, typename... A>
auto invoke(F&& f, A&&... a) -> decltype(f(static_cast<A&&>(a)...)) {
  return f(static_cast<A&&>(a)...);
}
template <typename... T>
struct Count {
  static constexpr int value = sizeof...(T);
};
template <template <typename...> class C, typename... T>
int countOf(C<T...>) {
  return sizeof...(T);
}
template <typename T, T... V>
struct IntSeq {
  static constexpr int size() { return sizeof...(V); }
  static constexpr T sum = (V + ...);
};
template <bool... B>
constexpr bool every = (B && ...);
int main() {
  Tuple<int, double, char> t(1, 2.5, 'c');
  printf("%d %.1f %c\n", get<0>(t), get<1>(t), get<2>(t));
  get<1>(t) = 4;
  printf("%.1f\n", apply([](int a, double b, char c) { return a + b + c; }, t));
  printf("%d %d\n", sizes<int, double>, maxOf(3, 9, 4));
  show(1, 2.7, 'a');
  Mix m{[](int) { return 1; }, [](const char*) { return 2; }};
  printf("%d %d\n", m(5), m("x"));
  printf("%d\n", total<1, 2, 3, 4>());
  each(1, 2.5, 'A');
  printf("%d\n", invoke([](int a, int b) { return a * b; }, 6, 7));
  printf("%d %d %d %d\n", Count<int, int>::value, countOf(t), IntSeq<int, 1, 2, 3>::sum,
         IntSeq<long, 4, 5>::size());
  printf("%d %d\n", every<true, true>, every<true, false>);
}

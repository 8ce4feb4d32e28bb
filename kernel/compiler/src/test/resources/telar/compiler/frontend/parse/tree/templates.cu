template <typename T, int N = 4> struct Array { T data[N]; T &operator[](int i) { return data[i]; } };
template <typename T> struct Array<T, 0> {};
template <> struct Array<bool, 1> { bool b; };
template <class... Ts> struct Pack { static const int size = sizeof...(Ts); };
template <template <class> class C, typename T> void use(C<T>);
template <typename T> __global__ void fill(T *out, T value) { out[threadIdx.x] = value; }
template <typename T> using Pair = Array<T, 2>;
template <typename T> constexpr T zero = T(0);
template <typename... A> auto sum(A... a) { return (a + ... + 0); }
template <typename T> typename T::value_type first(const T &t) { return *t.template begin<int>(); }
template struct Array<int, 3>;
template <> void use<Pack, int>(Pack<int>);
Array<Array<Array<int>, 2>> nested;
Array<int, (3 > 2)> compared;
void launch(float *p) {
  fill<float><<<dim3(1, 2), 32, 0>>>(p, zero<float>);
  fill<<<8 >> 1, 32>>>(p, 1.f);
  int x = 1, y = 2;
  bool less = x < y, more = x > (y);
}

// Vectors whose expressions are evaluated by one kernel each.
#include <cstdio>
#include <initializer_list>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>
#include <cassert>
#include <array>

template <typename E>
struct Expr {
  __host__ __device__ const E &self() const { return static_cast<const E &>(*this); }
};
template <typename E>
__global__ void evaluate(float *out, int n, E e) {
  for (int i = threadIdx.x + blockIdx.x * blockDim.x; i < n; i += blockDim.x * gridDim.x) out[i] = e[i];
}
class View : public Expr<View> {
 public:
  explicit View(const float *p) : p_(p) {}
  __device__ float operator[](int i) const { return p_[i]; }

 private:
  const float *p_;
};
template <typename Op, typename... Es>
class Apply : public Expr<Apply<Op, Es...>> {
 public:
  __host__ explicit Apply(Op op, Es... es) : op_(op), es_(es...) {}
  __device__ float operator[](int i) const { return at(i, std::index_sequence_for<Es...>{}); }

 private:
  template <size_t... I>
  __device__ float at(int i, std::index_sequence<I...>) const { return op_(std::get<I>(es_)[i]...); }
  Op op_;
  std::tuple<Es...> es_;
};
struct Scalar : Expr<Scalar> {
  float value;
  explicit Scalar(float v) : value(v) {}
  __device__ float operator[](int) const { return value; }
};
class Vector {
 public:
  Vector(std::initializer_list<float> values) : Vector(static_cast<int>(values.size())) {
    cudaMemcpy(data_, values.begin(), n_ * sizeof(float), cudaMemcpyHostToDevice);
  }
  explicit Vector(int n) : n_(n) { cudaMalloc(&data_, n * sizeof(float)); }
  Vector(const Vector &) = delete;
  ~Vector() { cudaFree(data_); }
  template <typename E>
  Vector &operator=(const Expr<E> &e) {
    evaluate<<<2, 32>>>(data_, n_, e.self());
    return *this;
  }
  View view() const { return View(data_); }
  std::vector<float> values() const {
    std::vector<float> v(n_);
    cudaMemcpy(v.data(), data_, n_ * sizeof(float), cudaMemcpyDeviceToHost);
    return v;
  }

 private:
  int n_;
  float *data_;
};
struct Add { __device__ float operator()(float a, float b) const { return a + b; } };
struct Mul { __device__ float operator()(float a, float b) const { return a * b; } };
struct Fma { __device__ float operator()(float a, float b, float c) const { return fmaf(a, b, c); } };
template <typename T> struct AsExpr { using type = T; };
template <> struct AsExpr<Vector> { using type = View; };
template <> struct AsExpr<float> { using type = Scalar; };
template <> struct AsExpr<double> { using type = Scalar; };
template <typename T> auto expr(const T &x) {
  if constexpr (std::is_same_v<T, Vector>) return x.view();
  else if constexpr (std::is_arithmetic_v<T>) return Scalar(static_cast<float>(x));
  else return x;
}
template <typename A, typename B> auto operator+(const A &a, const B &b) -> Apply<Add, typename AsExpr<A>::type, typename AsExpr<B>::type> { return Apply<Add, typename AsExpr<A>::type, typename AsExpr<B>::type>(Add{}, expr(a), expr(b)); }
template <typename A, typename B, typename = std::enable_if_t<!std::is_arithmetic<A>::value || !std::is_arithmetic<B>::value>>
auto operator*(const A &a, const B &b) { return Apply<Mul, decltype(expr(a)), decltype(expr(b))>(Mul{}, expr(a), expr(b)); }

template <typename... T> constexpr auto sumOf(T... t) { return (t + ... + 0); }

int main() {
  Vector x{1, 2, 3, 4, 5}, y{10, 20, 30, 40, 50}, z(5);
  z = x + y * 2.0f;
  for (float v : z.values()) printf("%g ", v);
  z = (x + y) * (x + 1.0f) + z;
  auto v = z.values();
  auto [first, last] = std::make_pair(v.front(), v.back());
  printf("| %g %g\n", first, last);
  z = Apply<Fma, View, View, Scalar>(Fma{}, x.view(), y.view(), Scalar(0.5f));
  std::array<float, 5> copy{};
  int i = 0;
  for (float f : z.values()) copy[i++] = f;
  static_assert(sumOf(1, 2, 3) == 6, "fold");
  printf("%g %g\n", copy[0], copy.back());
}

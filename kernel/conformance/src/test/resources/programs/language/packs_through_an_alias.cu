#include <cstdio>
#include <tuple>
#include <utility>

template <typename... T> using row = std::tuple<T...>;

template <size_t... I> int sum(int start, std::index_sequence<I...>) { return (start + ... + int(I)); }
template <typename... T> int width(const row<T...> &) { return sizeof...(T); }

template <typename Op, typename... E> class Apply {
 public:
  Apply(Op op, E... e) : op_(op), e_(e...) {}
  int get() const { return with(std::index_sequence_for<E...>{}); }

 private:
  template <size_t... I> int with(std::index_sequence<I...>) const { return op_(std::get<I>(e_)...); }
  Op op_;
  std::tuple<E...> e_;
};

// A class that is an argument of its own base, found by its operator.
namespace algebra {
template <typename Self> struct Base {};
struct Number : Base<Number> {
  int value = 4;
};
int operator+(const Number &a, const Number &b) { return a.value + b.value; }
}  // namespace algebra

int main() {
  auto times = [](int a, int b) { return a * b; };
  printf("%d %d\n", sum(10, std::index_sequence<1, 2, 3>{}), width(std::make_tuple(1, 'a')));
  printf("%d\n", Apply<decltype(times), int, int>(times, 6, 7).get());
  printf("%d\n", algebra::Number{} + algebra::Number{});
}

#include <cmath>
#include <cstdio>
#include <functional>
#include <stdexcept>
#include <vector>

int half(int n) try {
  if (n % 2) throw std::invalid_argument("odd");
  return n / 2;
} catch (const std::invalid_argument &wrong) {
  printf("%d is %s\n", n, wrong.what());
  return 0;
}

struct Counter {
  int calls = 0;
  int operator()(int by) { return calls += by; }
};

int main() try {
  printf("%d %d\n", half(8), half(7));
  Counter counter;
  auto same = std::ref(counter);
  same(2);
  same(3);
  printf("%d %.1f\n", counter.calls, std::hypot(2.0, 3.0, 6.0));
  std::vector<int> none;
  return none.at(1);
} catch (const std::out_of_range &) {
  printf("nothing there\n");
} catch (...) {
  return 2;
}

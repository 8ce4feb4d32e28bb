#include <cstdio>
#include <random>
#include <vector>
int main() {
  std::mt19937 g(5);
  std::geometric_distribution<int> geo(0.05);
  std::discrete_distribution<int> pick{1, 2, 0, 5};
  std::vector<int> w{3, 1};
  std::discrete_distribution<> two(w.begin(), w.end());
  for (int i = 0; i < 12; i++) { int a = geo(g), b = pick(g), c = two(g); printf("%d %d %d\n", a, b, c); }
}

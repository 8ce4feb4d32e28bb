// at() lanza std::out_of_range y el programa la atrapa.
#include <array>
#include <cstdio>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

template <typename F>
void intenta(const char *que, F f) {
  try {
    f();
    printf("%s: bien\n", que);
  } catch (const std::out_of_range &fuera) {
    printf("%s: fuera\n", que);
  }
}

int main() {
  std::vector<int> v(3, 7);
  std::array<int, 2> a{};
  std::string s("ab");
  std::map<int, int> m{{1, 2}};
  intenta("vector 2", [&] { v.at(2) = 1; });
  intenta("vector 3", [&] { v.at(3) = 1; });
  intenta("array 2", [&] { a.at(2) = 1; });
  intenta("string 5", [&] { s.at(5) = 'x'; });
  intenta("map 1", [&] { m.at(1) = 3; });
  intenta("map 4", [&] { m.at(4) = 3; });
  try {
    v.at(9);
  } catch (std::exception &e) {
    printf("%s\n", e.what());
  }
  printf("%d %d\n", v[2], m.at(1));
  return 0;
}

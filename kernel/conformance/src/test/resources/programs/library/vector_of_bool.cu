// std::vector<bool>: elements read and written one by one, by iterators, and all turned round.
#include <cstdio>
#include <vector>

int main() {
  std::vector<bool> v(10);
  v[3] = true;
  v.push_back(true);
  v[4] = v[3];
  int n = 0;
  for (bool b : v) n += b;
  printf("%d of %d\n", n, (int)v.size());
  v.flip();
  n = 0;
  for (size_t i = 0; i < v.size(); i++) n += v[i];
  printf("%d\n", n);
  for (auto &&b : v) b = !b;
  std::vector<bool> other(v.begin(), v.end());
  other.resize(12, true);
  printf("%d %d %d\n", other == v, (int)other.back(), (int)(other[3] && !other[0]));
  std::vector<std::vector<bool>> grid(3, std::vector<bool>(4));
  grid[1][2] = true;
  printf("%d%d\n", (int)grid[1][2], (int)grid[2][1]);
}

// push_back moves the elements; the old pointer is stale.
#include <cstdio>
#include <vector>
int main() {
  std::vector<int> v = {1, 2};
  int *first = v.data();
  for (int i = 0; i < 100; i++) v.push_back(i);
  printf("%d\n", *first);  // finding: use_after_free first
}

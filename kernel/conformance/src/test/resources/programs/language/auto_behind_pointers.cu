#include <cstdio>
#include <map>
int main() {
  int a = 1, b = 2, *pa = &a, *pb = &b;
  int *const fixed = pa;
  
  auto *&r = pa;
  r = pb;
  const auto *const c = fixed;

  auto *const *pp = &fixed;
  int *both[] = {pa, pb};
  for (auto *&p : both) ++*p;
  for (const auto *p : both) printf("%d\n", *p);
  printf("%d %d %d\n", *pa, *c, **pp);
}

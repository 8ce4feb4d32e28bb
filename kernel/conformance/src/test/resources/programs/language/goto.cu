// Jumps to labels: forwards, backwards, out of loops and blocks with objects.
#include <cstdio>
struct D {
  int i;
  ~D() { printf("~%d ", i); }
};
int find(int a[3][3], int k) {
  int i, j;
  for (i = 0; i < 3; i++)
    for (j = 0; j < 3; j++)
      if (a[i][j] == k) goto found;
  return -1;
found:
  return i * 10 + j;
}
int retry() {
  int n = 0;
again:
  n++;
  if (n < 5) goto again;
  return n;
}
int clean(int x) {
  int r = 0;
  if (x < 0) {
    r = -1;
    goto out;
  }
  if (x == 0) {
    r = -2;
    goto out;
  }
  r = x * 2;
out:
  printf("clean ");
  return r;
}
void dtor(int n) {
  D a{1};
  {
    D b{2};
    if (n == 1) goto end;
    D c{3};
    if (n == 2) goto end;
    printf("body ");
  }
end:
  printf("end ");
}
int state(const char* s) {
  int n = 0;
start:
  switch (*s++) {
    case 'a':
      n += 1;
      goto start;
    case 'b':
      n += 10;
      goto start;
    case 0:
      goto done;
    default:
      goto skip;
  }
skip:
  n += 100;
  goto start;
done:
  return n;
}
int main() {
  int a[3][3] = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
  printf("%d %d\n", find(a, 6), find(a, 60));
  printf("%d\n", retry());
  printf("%d %d %d\n", clean(-1), clean(0), clean(4));
  dtor(1);
  puts("");
  dtor(2);
  puts("");
  dtor(3);
  puts("");
  printf("%d\n", state("abxab"));
}

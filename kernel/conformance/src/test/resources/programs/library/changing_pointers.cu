// Bucles que cambian los punteros por los que acceden: nada se lee antes de tiempo.
#include <cstdio>
#include <cstring>
#include <vector>

struct Buffer {
  float *data;
  int size;
};

static float sumOf(const Buffer *b, int n) {
  float sum = 0;
  for (int i = 0; i < n; i++)
    if (b != nullptr) sum += b->data[i];
  return sum;
}

static void fillAll(std::vector<float> &v) {
  for (size_t i = 0; i < v.size(); i++) v[i] = i * 0.5f;
}

int main() {
  float one[4] = {1, 2, 3, 4}, two[4] = {10, 20, 30, 40};
  Buffer b = {one, 4};
  Buffer *alias = &b;
  float sum = 0;
  for (int i = 0; i < 4; i++) {
    sum += b.data[i];
    if (i == 1) alias->data = two;
  }
  printf("%g\n", sum);

  float *next = one;
  sum = 0;
  for (int i = 0; i < 4; i++) {
    sum += b.data[i];
    for (size_t k = 0; k < sizeof next; k++) ((char *)&b.data)[k] = ((char *)&next)[k];
  }
  printf("%g %g\n", sum, sumOf(nullptr, 3) + sumOf(&b, 4));

  std::vector<int> v;
  for (int i = 0; i < 100; i++) {
    v.push_back(i);
    v[i / 2] += v[i];
  }
  int total = 0;
  for (int x : v) total += x;
  std::vector<int> other(100, 1);
  for (int i = 0; i < 100; i++) {
    if (i == 50) v.swap(other);
    total += v[i];
  }
  printf("%d\n", total);

  std::vector<float> f(5);
  fillAll(f);
  printf("%g %g\n", f[1], f[4]);
  std::vector<std::vector<int>> m(3, std::vector<int>(3));
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) m[i][j] = 3 * i + j;
  int trace = 0;
  for (int i = 0; i < 3; i++) trace += m[i][i];
  int *row = m[1].data();
  for (int i = 0; i < 3; i++) {
    int *p = row + i;
    row = m[(i + 1) % 3].data();
    trace += *p;
  }
  printf("%d\n", trace);
  return 0;
}

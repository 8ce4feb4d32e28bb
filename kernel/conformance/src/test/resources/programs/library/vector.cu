// std::vector crece, se copia, se muda y se compara como en libstdc++.
#include <cstdio>
#include <vector>

struct Row {
  int id;
  std::vector<int> cells;
  Row(int id) : id(id), cells(id, id) {}
};

static void show(const std::vector<int> &v) {
  printf("%zu/%zu:", v.size(), v.capacity());
  for (int x : v) printf(" %d", x);
  printf("\n");
}

static std::vector<int> squares(int n) {
  std::vector<int> result;
  for (int i = 0; i < n; i++) result.push_back(i * i);
  return result;
}

int main() {
  std::vector<int> v{1, 2, 3};
  v.push_back(4);
  show(v);
  v.insert(v.begin() + 1, {9, 8});
  show(v);
  v.insert(v.end(), 3, 7);
  show(v);
  v.erase(v.begin());
  v.erase(v.begin() + 1, v.begin() + 3);
  show(v);
  v.resize(8);
  show(v);
  v.resize(2, 5);
  v.shrink_to_fit();
  show(v);
  show(squares(9));
  for (int growth = 0, last = -1; growth < 40; growth++) {
    static std::vector<char> grown;
    grown.push_back('a');
    if ((int)grown.capacity() != last) printf("%zu ", grown.capacity());
    last = grown.capacity();
  }
  printf("\n");

  std::vector<float> zeros(10);
  zeros[3] = 2.5f;
  printf("%g %g %zu\n", zeros[3], zeros[4], zeros.size());
  std::vector<std::vector<int>> matrix(3, std::vector<int>(4, 7));
  matrix[1][2] = 5;
  printf("%d %d %zu\n", matrix[1][2], matrix[2][3], matrix.size());

  std::vector<Row> rows;
  for (int i = 0; i < 5; i++) rows.emplace_back(i);
  rows.push_back(Row(9));
  std::vector<Row> copy = rows;
  copy.erase(copy.begin() + 1);
  printf("%zu %d %d %zu\n", rows.size(), rows[5].cells[8], copy[1].id, copy[4].cells.size());
  std::vector<Row> moved = std::move(rows);
  printf("%zu %zu\n", rows.size(), moved.size());

  std::vector<int> a{1, 2, 3}, b{1, 2, 4};
  printf("%d %d %d\n", a == b, a < b, a != b);
  a.swap(b);
  show(a);
  for (auto it = a.rbegin(); it != a.rend(); ++it) printf("%d ", *it);
  printf("\n%d %d %d\n", a.front(), a.back(), a.at(1));
  a = {6, 6};
  a.assign(4, 1);
  show(a);
  a.clear();
  printf("%d %p\n", a.empty(), (void *)std::vector<int>().data());
  return 0;
}

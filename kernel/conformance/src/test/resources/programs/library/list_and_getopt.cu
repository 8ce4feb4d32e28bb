// <list> and <getopt.h>.
#include <getopt.h>
#include <unistd.h>
#include <cstdio>
#include <cstdlib>
#include <list>
#include <numeric>
#include <string>

template <class T> void show(const std::list<T> &list) {
  for (const T &each : list) printf("%g ", (double)each);
  printf("(%zu)\n", list.size());
}

void options(int count, char **words) {
  static const option names[] = {{"size", required_argument, nullptr, 's'},
                                 {"fast", no_argument, nullptr, 'f'},
                                 {nullptr, 0, nullptr, 0}};
  optind = 1;
  opterr = 0;
  for (int c; (c = getopt_long(count, words, "n:vo::", names, nullptr)) != -1;) {
    printf("%c=%s ", c, optarg ? optarg : "-");
  }
  for (int i = optind; i < count; ++i) printf("[%s]", words[i]);
  printf("\n");
}

int main() {
  std::list<int> a{5, 3, 9, 3, 1};
  a.push_front(7);
  a.emplace_back(4);
  show(a);
  std::list<int> b = a;
  a.sort();
  a.unique();
  show(a);
  b.sort([](int x, int y) { return x > y; });
  b.remove(9);
  show(b);
  a.splice(std::next(a.begin()), b, b.begin());
  show(a);
  b.reverse();
  a.sort();
  a.merge(b);
  show(a);
  show(b);
  auto at = a.insert(a.begin(), 100);
  at = a.erase(std::next(at, 2));
  printf("%d %d %d %d\n", *at, a.front(), a.back(), std::accumulate(a.begin(), a.end(), 0));
  for (auto it = a.rbegin(); it != a.rend(); ++it) printf("%d ", *it);
  printf("\n");
  std::list<std::string> words(3, "word");
  words.back() += "s";
  std::list<std::string> moved(std::move(words)), other{"x"};
  swap(moved, other);
  printf("%zu %zu %s %d\n", words.size(), moved.size(), other.back().c_str(), moved == other);
  std::list<double> big;
  for (int i = 0; i < 1000; ++i) big.push_back((i * 7919) % 1000);
  big.sort();
  big.remove_if([](double x) { return (int)x % 100 != 0; });
  show(big);

  char *first[] = {(char *)"p", (char *)"-n", (char *)"5", (char *)"-vv", (char *)"-ofile",
                   (char *)"--size=12", (char *)"--fast", (char *)"--size", (char *)"3",
                   (char *)"--", (char *)"-n", (char *)"rest", nullptr};
  options(12, first);
  char *second[] = {(char *)"p", (char *)"-x", (char *)"--what", (char *)"-n", nullptr};
  options(4, second);
}

#include <cstdio>
#include <stdexcept>
struct T { int n; T(int n) : n(n) {} ~T() { printf("~%d\n", n); } };
int fail(const T &) { throw std::runtime_error("x"); }
int two(const T &, int) { return 1; }
int main() { try { two(T(1), fail(T(2))); } catch (std::exception &e) { printf("%s\n", e.what()); } }

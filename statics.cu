#include <cstdio>
struct S { const char *n; S(const char *n) : n(n) { printf("make %s\n", n); } ~S() { printf("drop %s\n", n); } };
S a("a"); static S b("b");
void f() { static S c("c"); }
int main() { f(); f(); S d("d"); printf("end\n"); }

#include <cstdio>
struct Base { int a; double b; Base(int x) : a(x), b(1) {} Base(int x, double y) : a(x), b(y) {} };
struct Derived : Base { using Base::Base; int c = 7; };
int main() { Derived d(3), e(4, 2.5); printf("%d %g %d %d %g\n", d.a, d.b, d.c, e.a, e.b); }

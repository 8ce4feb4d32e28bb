#include <cstdio>
struct A { int a = 1; virtual ~A() {} virtual int f() { return a; } };
struct B : virtual A { int b = 2; };
struct C : virtual A { int c = 3; int f() override { return c + a; } };
struct D : B, C { int d = 4; };
int main() { D d; d.a = 10; A *p = &d; printf("%d %d %d\n", p->f(), d.B::a, d.C::a); }

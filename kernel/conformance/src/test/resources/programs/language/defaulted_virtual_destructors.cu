#include <cstdio>
#include <memory>
struct A { virtual ~A() = default; virtual int f() const { return 1; } };
struct B : A { ~B() { printf("~B\n"); } int f() const override { return 2; } };
struct C : A { ~C() override = default; B b; int f() const override { return 3; } };
struct D : A { ~D() = default; B b; };
struct E { virtual ~E(); B b; };
E::~E() = default;
struct F : E {};
int main() {
  { A *a = new B; delete a; }
  { std::unique_ptr<A> a = std::make_unique<C>(); printf("%d\n", a->f()); }
  { A *a = new D; delete a; }
  { E *e = new F; delete e; }
}

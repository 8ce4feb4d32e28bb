struct A { virtual void f() final {} };
struct B : A { void f() {} };
int main() { B b; b.f(); return 0; }

#include <cstdio>
#include <typeinfo>
struct A { virtual ~A() {} }; struct B : A {};
int main() { A *p = new B; printf("%d %d %d\n", typeid(*p) == typeid(B), typeid(int) == typeid(int), typeid(int) == typeid(float)); delete p; }

struct A { int x; };
struct B : A {};
int main() { B b; A *a = &b; return dynamic_cast<B *>(a) != nullptr; }

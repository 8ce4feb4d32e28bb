// Virtual functions on the host: dispatch, several bases, construction order, destruction.
#include <cstdio>
struct Shape {
  int id;
  Shape(int i) : id(i) {}
  virtual ~Shape() { printf("~Shape%d ", id); }
  virtual float area() const = 0;
  virtual const char* name() const { return "shape"; }
  float twice() const { return 2 * area(); }
};
struct Square : Shape {
  float s;
  Square(float x) : Shape(1), s(x) {}
  float area() const override { return s * s; }
  const char* name() const override { return "square"; }
  ~Square() { printf("~Square "); }
};
struct Circle final : Shape {
  float r;
  Circle(float x) : Shape(2), r(x) {}
  float area() const final { return 3 * r * r; }
};
struct Named {
  virtual const char* label() { return "named"; }
  virtual ~Named() {}
  int tag = 77;
};
struct Multi : Square, Named {
  Multi() : Square(3) {}
  const char* label() override { return "multi"; }
  const char* name() const override { return "multi-shape"; }
};
struct Base {
  Base() { who(); }
  virtual void who() { printf("Base "); }
  void call() { who(); }
};
struct Derived : Base {
  Derived() { who(); }
  void who() override {
    printf("Derived ");
    Base::who();
  }
};
template <typename T>
struct Poly {
  virtual T f(T x) { return x; }
};
struct Plus : Poly<int> {
  int k;
  Plus(int q) : k(q) {}
  int f(int x) override { return Poly<int>::f(x) + k; }
};
struct Ret {
  int a, b;
};
struct VR {
  virtual Ret get(int x) { return {x, x + 1}; }
};
struct VR2 : VR {
  Ret get(int x) override { return {x * 10, x * 20}; }
};
int main() {
  Shape* v[3] = {new Square(2), new Circle(1), new Multi};
  for (Shape* s : v) printf("%s %.1f %.1f\n", s->name(), s->area(), s->twice());
  Named* n = static_cast<Multi*>(v[2]);
  printf("%s %d\n", n->label(), n->tag);
  for (Shape* s : v) delete s;
  puts("");
  Derived d;
  d.call();
  static_cast<Base&>(d).call();
  puts("");
  Plus p(5);
  Poly<int>* q = &p;
  printf("%d %zu\n", q->f(4), sizeof(Plus));
  VR2 r2;
  VR& r = r2;
  Ret g = r.get(3);
  printf("%d %d\n", g.a, g.b);
  Derived e = d;
  e.call();
  Base sliced = d;
  sliced.call();
  puts("");
  Named* m = new Multi;
  delete m;
  puts("");
}

struct Figura { virtual float area() const { return 0; } };
struct Circulo : Figura { float area() override { return 3; } };
int main() { Circulo c; return c.area(); }

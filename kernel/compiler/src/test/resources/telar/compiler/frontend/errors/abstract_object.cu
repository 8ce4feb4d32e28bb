struct Figura { virtual float area() const = 0; };
int main() { Figura f; return 0; }

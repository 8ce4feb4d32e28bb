template <typename T> requires true void f(T);
auto d = 12_km;

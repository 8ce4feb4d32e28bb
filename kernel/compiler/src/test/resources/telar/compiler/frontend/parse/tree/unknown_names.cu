// Names of headers that are missing: still one message each, from semantic analysis.
std::missing<int> a;
using Tiles = Missing<Other, 4>;
void f(lib::optional<lib::Tensor> t, Unknown *p) {
  auto g = make(Int<1>{}, Other<3>::value);
  wait<0>();
  constexpr int n = decltype(size(t))::value;
  if (x < y && y > z) return;
  p = (Unknown *)p;
  p = (Unknown)p;
}
using lib::text;
void h() { text message("hola"); }

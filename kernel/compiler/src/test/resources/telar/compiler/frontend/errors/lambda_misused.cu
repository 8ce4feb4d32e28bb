__global__ void k(int *x) {
  int a = x[0];
  auto f = [](int v) { return v; };
  auto g = [&](int v = a) { return v; };
  decltype(f) h;
  x[0] = sizeof([] { return 1; });
}

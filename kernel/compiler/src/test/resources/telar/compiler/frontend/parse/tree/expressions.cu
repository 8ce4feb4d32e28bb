struct S { int m; S *next; };
int g(int a, int b, S s, S *p, float *q) {
  a = b = a + b * 2 - (a << 3 | b >> 1) % 7;
  a >>= 2; a <<= 1;
  bool t = !a && ~b || a != b ? a < b : a >= b;
  int c = s.m + p->next->m + (*p).m + q[1] - -a + +b;
  float d = (float)a / (float)(b) + float(a) + static_cast<float>(b) + *(float *)q + 1.5e3f;
  unsigned u = 0xFFu + 'a' + '\n' + 0b11 + 017 + 1'000ull;
  const char *text = "a" "b\tñ" R"(\n)";
  S *n = new S{1, nullptr}; S *arr = new S[a]; delete n; delete[] arr;
  long z = sizeof(S) + sizeof a + sizeof(a + b) + alignof(double);
  auto f = [=, &a](int x) mutable -> int { return x + a; };
  auto h = [] __device__ (float x) { return x * x; };
  S list = {.m = 3, .next = {}};
  a++, --b;
  return f(1), S{2, p}.m;
}

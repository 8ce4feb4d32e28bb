struct Buffer {
  int *p;
  Buffer(int n) { p = (int *)malloc(n * sizeof(int)); }
  ~Buffer() { free(p); }
};
int use(int n) {
  Buffer a(n);
  for (int i = 0; i < n; i++) {
    Buffer b(i);
    if (b.p[0]) continue;
    if (b.p[1]) return a.p[0];
  }
  return 0;
}
int main() { return use(3); }

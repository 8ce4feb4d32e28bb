struct V { float a; __device__ bool operator==(V o) const { return a == o.a; } };
template <typename T> __device__ void compares(T a) { a == a; }
__global__ void k(int *x, V v, volatile int *p, int n) {
  x[0] == 5;
  n;
  for (int i = 0; i < n; i + 1) { x[i] = 1; }
  n > 3 && x[1];
  n > 3 && x[1]++;
  n > 3 ? x[1]++ : x[2]++;
  v == v;
  *p;
  (void)n;
  compares(n);
  x[0] = ({ int q = 3; q; });
}

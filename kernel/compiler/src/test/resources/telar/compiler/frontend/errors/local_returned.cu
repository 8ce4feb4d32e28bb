struct P { int a; };
__device__ int *puntero(int a) {
  int b = a;
  return &b;
}
__device__ int *arreglo(int a) {
  int b[3] = {a, 1, 2};
  return b + 1;
}
__device__ int &referencia(P p) {
  P otro = p;
  return otro.a;
}
__device__ const int &temporal(int a) { return a + 1; }
__device__ int *compartido() {
  __shared__ int s[32];
  return s;
}

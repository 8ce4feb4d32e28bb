__global__ void k(int *x);
void f(int *x) {
  k<<<1>>>(x);
  k<<<1, 2, 3, 4, 5>>>(x);
  k<<<1, 32>>>;
  k<<<1, 32>>(x);
  k<<1, 32>>(x);
}

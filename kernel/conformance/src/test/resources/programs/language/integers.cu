// Integer promotion, wrap-around, division towards zero, shifts, 64 bits.
#include <cstdio>
__global__ void k() {
  int a = -7, b = 3;
  printf("%d %d %d %d\n", a, -a / b, a % b + 0, -(-a / b) - 1);
  unsigned u = 0;
  printf("%u %u %d\n", u - 1, 4294967295u + 1u, -1 > 0u);
  signed char c = 127;
  c++;
  unsigned char uc = 0;
  uc--;
  unsigned short us = 0;
  us -= 1;
  printf("%d %d %d\n", c, uc, us);
  int big = 2147483647;
  big = (int)((unsigned)big + 1u);
  long long huge = 0x7fffffffffffffffLL;
  printf("%d %lld\n", big, huge);
  printf("%d %d %d\n", 5 << 3, -7 >> 2, (int)(0xffffffffu >> 2));
  long long product = 50000LL * 100000;
  printf("%d %d %lld\n", (char)257, (bool)0, product);
}
int main() {
  k<<<1, 1>>>();
  cudaDeviceSynchronize();
}

__global__ void k(int *x) {
  unsigned char c = 300;
  signed char s = 200;
  unsigned u = -1;
  x[0] = 3000000000;
  unsigned char fits = 255;
  unsigned char asked = (unsigned char)300;
  unsigned mask = ~0;
  bool yes = 5;
  const int big = 70000;
  short cut = big;
  unsigned long long wide = 3000000000;
  c = 256;
  x[1] = mask + c + s + u + fits + asked + yes + cut + wide;
}

struct Complejo {
  float re, im;
  __device__ Complejo(float r, float i) : re(r), im(i) {}
  __device__ Complejo operator*(const Complejo &o) const { return Complejo(re * o.re - im * o.im, re * o.im + im * o.re); }
  __device__ float norma() const { return re * re + im * im; }
};
__global__ void julia(int *out, Complejo c, int n) {
  Complejo z(threadIdx.x * 0.1f, 0);
  int i = 0;
  while (i < n && z.norma() < 4) { z = z * c; ++i; }
  out[threadIdx.x] = i;
}

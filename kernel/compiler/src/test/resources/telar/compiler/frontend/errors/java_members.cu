__global__ void k(float *x) {
  x[0] = Math.min(x[0], 1.0f);
  x[1] = Math.cbrt(x[1]);
  x[2] = Integer.MAX_VALUE;
  System.out.println(x[0]);
}

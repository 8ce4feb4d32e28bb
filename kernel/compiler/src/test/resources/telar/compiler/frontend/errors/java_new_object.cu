struct Punto { int x; };
__global__ void k(int *x) {
  Punto p = new Punto();
  x[0] = p.x;
}

struct Punto { float x, y; };
__global__ void k(Punto *p) { p.x = 1; }

//// enumerator twice
enum Color { ROJO, VERDE, ROJO };
__global__ void k(int *x) { x[0] = VERDE; }
//// label twice
__global__ void k(int *x) { fin: x[0] = 1; fin: x[0] = 2; }

__global__ void k(int *x) { E e = A; x[0] = e; }
enum E { A, B };

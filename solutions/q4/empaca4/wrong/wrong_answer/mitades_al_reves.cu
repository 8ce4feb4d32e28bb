// El primer código va a los 4 bits altos.
__global__ void empaca4(int n, const signed char *codes, unsigned char *packed, signed char *back) {
    int b = blockIdx.x * blockDim.x + threadIdx.x;
    int i = 2 * b;
    if (i < n) {
        unsigned char byte = (codes[i] & 15) << 4;
        if (i + 1 < n) {
            byte |= codes[i + 1] & 15;
        }
        packed[b] = byte;

        int high = byte >> 4;
        back[i] = high > 7 ? high - 16 : high;
        if (i + 1 < n) {
            int low = byte & 15;
            back[i + 1] = low > 7 ? low - 16 : low;
        }
    }
}

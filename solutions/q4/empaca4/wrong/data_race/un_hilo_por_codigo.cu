// Un hilo por código: los dos de un byte lo leen y lo escriben a la vez.
__global__ void empaca4(int n, const signed char *codes, unsigned char *packed, signed char *back) {
    int b = blockIdx.x * blockDim.x + threadIdx.x;
    for (int i = b; i < n; i += gridDim.x * blockDim.x) {
        int shift = 4 * (i % 2);
        unsigned char before = i % 2 == 0 ? 0 : packed[i / 2];
        packed[i / 2] = before | (codes[i] & 15) << shift;
        back[i] = codes[i];
    }
}

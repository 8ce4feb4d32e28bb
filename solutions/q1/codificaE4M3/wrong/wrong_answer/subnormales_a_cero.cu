// Los subnormales se pierden: todo lo menor que 2^-6 queda en cero.
__global__ void codificaE4M3(int n, const float *x, unsigned char *codes) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) {
        return;
    }
    unsigned int sign = __float_as_uint(x[i]) >> 31 << 7;
    float size = fabsf(x[i]);
    unsigned int code = 0;
    if (isnan(size)) {
        code = 0x7F;
    } else if (size >= 0.015625f) {
        size = fminf(size, 448.0f);
        int e = ilogbf(size);
        int steps = (int) rintf(ldexpf(size, 3 - e));
        code = 8 * (e + 6) + steps;
    }
    codes[i] = (unsigned char) (sign | code);
}

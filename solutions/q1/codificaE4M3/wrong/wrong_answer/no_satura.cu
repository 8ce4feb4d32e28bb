// Lo que pasa de 448 da NaN, en lugar de quedarse en 448.
__global__ void codificaE4M3(int n, const float *x, unsigned char *codes) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) {
        return;
    }
    unsigned int sign = __float_as_uint(x[i]) >> 31 << 7;
    float size = fabsf(x[i]);
    unsigned int code = 0;
    if (isnan(size) || size > 448.0f) {
        code = 0x7F;
    } else {
        int e = max(ilogbf(size), -6);
        int steps = (int) rintf(ldexpf(size, 3 - e));
        code = 8 * (e + 6) + steps;
    }
    codes[i] = (unsigned char) (sign | code);
}

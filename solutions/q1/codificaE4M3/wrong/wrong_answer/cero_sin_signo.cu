// -0 no es menor que 0, pero su bit de signo está encendido: su código es 0x80.
__global__ void codificaE4M3(int n, const float *x, unsigned char *codes) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) {
        return;
    }
    unsigned int sign = x[i] < 0.0f ? 0x80 : 0;
    float size = fabsf(x[i]);
    unsigned int code = 0;
    if (isnan(size)) {
        code = 0x7F;
    } else {
        size = fminf(size, 448.0f);
        int e = max(ilogbf(size), -6);
        int steps = (int) rintf(ldexpf(size, 3 - e));
        code = 8 * (e + 6) + steps;
    }
    codes[i] = (unsigned char) (sign | code);
}

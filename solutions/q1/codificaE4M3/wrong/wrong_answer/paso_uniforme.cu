// Usa el mismo paso para todos los números, como si el formato fuera una cuadrícula uniforme.
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
        code = (unsigned int) rintf(fminf(size, 448.0f) * 126.0f / 448.0f);
    }
    codes[i] = (unsigned char) (sign | code);
}

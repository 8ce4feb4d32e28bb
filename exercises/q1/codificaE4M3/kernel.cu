// De float a E4M3, un número por hilo: 1 bit de signo, 4 de exponente y 3 de fracción.
//   el código más cercano (en los empates, el par); lo que pasa de 448 se queda en 448; NaN es 0x7F
__global__ void codificaE4M3(int n, const float *x, unsigned char *codes) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) {
        return;
    }
    unsigned int sign = __float_as_uint(x[i]) >> 31 << 7;  // el bit de signo, ya en su lugar del byte
    float size = fabsf(x[i]);
    unsigned int code = 0;

    // 1. ¿Es NaN? Entonces code es 0x7F. Si no, lo que pasa de 448 se queda en 448.
    // 2. El exponente e de size, que nunca es menor que -6; el paso es 2 elevado a e - 3.
    // 3. ¿Cuántos pasos hay en size, redondeados al entero más cercano? El código es 8 * (e + 6) + pasos.
    // ESCRIBA SU CÓDIGO AQUÍ
    codes[i] = (unsigned char) (sign | code);
}

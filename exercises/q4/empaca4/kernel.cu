// Códigos de 4 bits con signo, de -8 a 7, dos por byte: un hilo por byte.
//   packed[b]: el código 2 * b en los 4 bits bajos y el código 2 * b + 1 en los altos (0 si no existe)
//   back: los códigos, sacados otra vez del byte, con su signo
__global__ void empaca4(int n, const signed char *codes, unsigned char *packed, signed char *back) {
    int b = blockIdx.x * blockDim.x + threadIdx.x;  // el byte de este hilo
    int i = 2 * b;                                  // su primer código; el otro es i + 1
    if (i < n) {
        // 1. El byte. ¿Qué hay en los 8 bits de un código negativo? ¿Existe siempre codes[i + 1]?
        unsigned char byte = 0;
        // ESCRIBA SU CÓDIGO AQUÍ
        packed[b] = byte;

        // 2. back[i] y, si existe, back[i + 1]: sáquelos de byte, no de codes.
        // ESCRIBA SU CÓDIGO AQUÍ
    }
}

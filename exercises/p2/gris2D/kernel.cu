// Una foto en color a gris: rgb tiene 3 números por píxel (rojo, verde y azul seguidos); gray, uno.
// Las dos fotos tienen rows × columns píxeles, guardados por filas. x recorre las columnas; y, las filas.
__global__ void gris2D(int rows, int columns, const unsigned char *rgb, unsigned char *gray) {
    // 1. ¿Cuál es el primer píxel de este hilo? Use blockIdx, blockDim y threadIdx, en x y en y.
    // 2. ¿Cuántas columnas avanza cada vez? ¿Cuántas filas? Use también gridDim.
    // 3. Para cada uno de sus píxeles: gris = (77 · rojo + 150 · verde + 29 · azul) / 256, con enteros.
    // ESCRIBA SU CÓDIGO AQUÍ
}

// Un techo de 8 m² recoge 8 litros por cada milímetro de lluvia.
__global__ void aLitros(int n, float *x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        x[i] = 8.0f * x[i];
    }
}

// Lleva la lluvia al dispositivo, la pasa a litros y trae el resultado. Devuelve el mayor.
float copiaIdaVuelta(const float *lluvia, float *litros, int n) {
    size_t bytes = n * sizeof(float);
    // 1. Reserve memoria en el dispositivo.   2. Copie la lluvia hacia allá.   3. Lance aLitros.
    // 4. Copie el resultado hacia litros y, si la copia es asíncrona, espere a que llegue.
    // ESCRIBA SU CÓDIGO AQUÍ
    float mayor = litros[0];
    for (int i = 1; i < n; i++) {
        if (litros[i] > mayor) mayor = litros[i];
    }
    // 5. Libere lo que reservó.
    // ESCRIBA SU CÓDIGO AQUÍ
    return mayor;
}

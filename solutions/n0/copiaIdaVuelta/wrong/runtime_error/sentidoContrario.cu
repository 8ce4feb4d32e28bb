// Dice el sentido de las copias al revés.
__global__ void aLitros(int n, float *x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        x[i] = 8.0f * x[i];
    }
}

// Lleva la lluvia al dispositivo, la pasa a litros y trae el resultado. Devuelve el mayor.
float copiaIdaVuelta(const float *lluvia, float *litros, int n) {
    size_t bytes = n * sizeof(float);
    float *d;
    cudaMalloc(&d, bytes);
    cudaMemcpy(d, lluvia, bytes, cudaMemcpyDeviceToHost);
    aLitros<<<(n + 255) / 256, 256>>>(n, d);
    cudaMemcpy(litros, d, bytes, cudaMemcpyHostToDevice);
    float mayor = litros[0];
    for (int i = 1; i < n; i++) {
        if (litros[i] > mayor) mayor = litros[i];
    }
    cudaFree(d);
    return mayor;
}

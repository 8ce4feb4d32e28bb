// Falta la barrera entre los pasos de la reducción.
__global__ void cuantizaFilas(int columns, const float *input, signed char *codes, float *scales) {
    __shared__ float maxima[256];
    const float *row = input + blockIdx.x * columns;
    signed char *out = codes + blockIdx.x * columns;
    float largest = 0.0f;
    for (int c = threadIdx.x; c < columns; c += blockDim.x) {
        largest = fmaxf(largest, fabsf(row[c]));
    }
    maxima[threadIdx.x] = largest;
    __syncthreads();
    for (int step = blockDim.x / 2; step > 0; step /= 2) {
        if (threadIdx.x < step) {
            maxima[threadIdx.x] = fmaxf(maxima[threadIdx.x], maxima[threadIdx.x + step]);
        }
    }
    __syncthreads();
    float absmax = maxima[0];
    float scale = 1.0f;
    if (absmax > 0.0f) {
        scale = absmax / 127.0f;
    }
    if (threadIdx.x == 0) {
        scales[blockIdx.x] = scale;
    }
    for (int c = threadIdx.x; c < columns; c += blockDim.x) {
        float code = rintf(row[c] / scale);
        out[c] = (signed char) fminf(fmaxf(code, -127.0f), 127.0f);
    }
}

// Todo queda en punto flotante: no hay error, pero tampoco INT8.
__global__ void mixta(int columns, float limit, const float *columnMax, const float *x, signed char *codes, float *scales, float *outliers) {
    __shared__ float maxima[256];
    int first = blockIdx.x * columns;  // donde empieza la fila

    float largest = 0.0f;
    for (int c = threadIdx.x; c < columns; c += blockDim.x) {
        if (columnMax[c] <= limit) {
            largest = fmaxf(largest, fabsf(x[first + c]));
        }
    }

    maxima[threadIdx.x] = largest;
    __syncthreads();
    for (int step = blockDim.x / 2; step > 0; step /= 2) {
        if (threadIdx.x < step) {
            maxima[threadIdx.x] = fmaxf(maxima[threadIdx.x], maxima[threadIdx.x + step]);
        }
        __syncthreads();
    }
    float scale = maxima[0] > 0.0f ? maxima[0] / 127.0f : 1.0f;
    if (threadIdx.x == 0) {
        scales[blockIdx.x] = scale;
    }

    for (int c = threadIdx.x; c < columns; c += blockDim.x) {
        bool hot = true;
        codes[first + c] = hot ? 0 : (signed char) rintf(x[first + c] / scale);
        outliers[first + c] = hot ? x[first + c] : 0.0f;
    }
}

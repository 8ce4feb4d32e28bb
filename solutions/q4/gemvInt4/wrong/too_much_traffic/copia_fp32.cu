// Escribe una copia de los pesos en float en la memoria global y multiplica con ella.
__device__ float weights[16 * 1024];

__global__ void gemvInt4(int rows, int columns, const unsigned char *packed, const float *scales, const float *x, float *y) {
    __shared__ float vector[1024];
    __shared__ float rowScales[32][16];
    int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
    int row = blockIdx.x * (blockDim.x / 32) + warp;
    int bytes = (columns + 1) / 2, groups = (columns + 63) / 64;

    for (int c = threadIdx.x; c < columns; c += blockDim.x) {
        vector[c] = x[c];
    }
    if (row < rows && lane < groups) {
        rowScales[warp][lane] = scales[row * groups + lane];
    }
    __syncthreads();

    float sum = 0.0f;
    for (int b = lane; row < rows && b < bytes; b += 32) {
        int byte = packed[row * bytes + b];
        int low = byte & 15, high = byte >> 4;
        float scale = rowScales[warp][b / 32];
        weights[row * columns + 2 * b] = (low > 7 ? low - 16 : low) * scale;
        if (2 * b + 1 < columns) {
            weights[row * columns + 2 * b + 1] = (high > 7 ? high - 16 : high) * scale;
        }
    }
    __syncthreads();
    for (int c = lane; row < rows && c < columns; c += 32) {
        sum += weights[row * columns + c] * vector[c];
    }

    for (int step = 16; step > 0; step /= 2) {
        sum += __shfl_down_sync(0xffffffff, sum, step);
    }
    if (row < rows && lane == 0) {
        y[row] = sum;
    }
}

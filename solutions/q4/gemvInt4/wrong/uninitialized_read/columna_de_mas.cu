// Con columnas impares, usa un número del vector que nadie trajo.
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
        low = low > 7 ? low - 16 : low;
        high = high > 7 ? high - 16 : high;
        float scale = rowScales[warp][b / 32];
        sum += low * scale * vector[2 * b];
        sum += high * scale * vector[2 * b + 1];
    }

    for (int step = 16; step > 0; step /= 2) {
        sum += __shfl_down_sync(0xffffffff, sum, step);
    }
    if (row < rows && lane == 0) {
        y[row] = sum;
    }
}

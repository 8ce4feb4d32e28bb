// Con una columna de ceros el factor es 0 o infinito.
__global__ void smooth(int rows, int columns, int outputs, float *x, float *w, float *factors) {
    int c = blockIdx.x * blockDim.x + threadIdx.x;
    if (c < columns) {
        float maxX = 0.0f;
        for (int r = 0; r < rows; r++) {
            maxX = fmaxf(maxX, fabsf(x[r * columns + c]));
        }
        float maxW = 0.0f;
        for (int o = 0; o < outputs; o++) {
            maxW = fmaxf(maxW, fabsf(w[o * columns + c]));
        }
        float factor = sqrtf(maxX / maxW);
        for (int r = 0; r < rows; r++) {
            x[r * columns + c] /= factor;
        }
        for (int o = 0; o < outputs; o++) {
            w[o * columns + c] *= factor;
        }
        factors[c] = factor;
    }
}

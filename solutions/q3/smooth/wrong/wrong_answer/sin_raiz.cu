// Sin la raíz, toda la dificultad pasa a los pesos.
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
        float factor = maxX > 0.0f && maxW > 0.0f ? maxX / maxW : 1.0f;
        for (int r = 0; r < rows; r++) {
            x[r * columns + c] /= factor;
        }
        for (int o = 0; o < outputs; o++) {
            w[o * columns + c] *= factor;
        }
        factors[c] = factor;
    }
}

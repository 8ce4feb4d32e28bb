// Correcto, pero cada hilo vuelve a leer de la memoria global todos los anteriores.
__global__ void scan(int n, const int *in, int *out) {
    int first = blockIdx.x * blockDim.x;
    int i = first + threadIdx.x;
    if (i < n) {
        int sum = 0;
        for (int k = first; k <= i; k++) {
            sum += in[k];
        }
        out[i] = sum;
    }
}

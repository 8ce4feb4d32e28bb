__global__ void duplica(float *y, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
	if (i < n) y[i] = 2.0f * x[i];  // la ñ y el tabulador no mueven el acento circunflejo
}

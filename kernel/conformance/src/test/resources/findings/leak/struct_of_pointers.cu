struct Network {
  float *weights, *bias;
};
int main() {
  Network net;
  cudaMalloc(&net.weights, 1024);
  cudaMalloc(&net.bias, 64);  // finding: leak net.bias
  cudaFree(net.weights);
}

__device__ float cuadrado(float x) { return x * x; }
int main() { return (int)cuadrado(2.0f); }

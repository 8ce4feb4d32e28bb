int main() { return threadIdx.x; }

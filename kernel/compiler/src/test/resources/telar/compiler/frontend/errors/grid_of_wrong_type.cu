__global__ void k() { }
int main() { const char *malla = "16"; k<<<malla, 32>>>(); return 0; }

__global__ kernel(int n) { }
main() { return 0; }
void f(int n) { count = 3; const k = 4; }
static limit = 5;

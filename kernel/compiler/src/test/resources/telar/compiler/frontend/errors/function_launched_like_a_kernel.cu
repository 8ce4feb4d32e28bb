void f(int *x) { x[0] = 1; }
int main() { f<<<1, 1>>>(nullptr); return 0; }

int main() { __shared__ int s[4]; s[0] = 1; return s[0]; }

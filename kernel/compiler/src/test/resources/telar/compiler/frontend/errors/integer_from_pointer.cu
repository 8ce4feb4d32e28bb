int main() { int a[3] = {1, 2, 3}; int n = a; return n; }

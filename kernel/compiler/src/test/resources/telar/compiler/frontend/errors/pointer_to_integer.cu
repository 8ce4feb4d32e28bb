int main() { int *p = 5; return *p; }

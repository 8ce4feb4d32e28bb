int main() { int &r; return r; }

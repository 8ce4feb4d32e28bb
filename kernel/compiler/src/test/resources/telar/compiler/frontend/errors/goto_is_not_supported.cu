int main() { int i = 0; otra: i++; if (i < 3) goto otra; return i; }

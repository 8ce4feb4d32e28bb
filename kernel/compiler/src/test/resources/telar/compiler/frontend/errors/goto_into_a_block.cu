int main() { int i = 0; if (i < 3) goto dentro; while (i > 5) { dentro: i++; } return i; }

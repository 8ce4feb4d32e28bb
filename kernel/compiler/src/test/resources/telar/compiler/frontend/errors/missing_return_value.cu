int f(int a) { if (a) return; return 1; }

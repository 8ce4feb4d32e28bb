_global_ void a(int *x) { _shared_ float s[3]; x[0] = 1; }
__golbal__ void b(int *x) {}
__devise__ int c(int v) { return v; }
__Shared__ int d;
cosnt int e = 3;

struct T { T(int); T(); int m; };
int a, b; int value(int); 
void f() {
  T * p;
  a * b;
  T(a).m = 1;
  T x(3), y(a), z{};
  T proto();
  int n(value(2));
  int (*fp)(int) = &value;
  a = (T)b.m; a = (a) - b; a = (int)-b;
  T t = T() ; b = sizeof(T()) ;
  if (a < b || a > (b)) return;
  T arr[2] = {T(1), 2};
  int(b);
  unknown_t *u = 0;
  Other other(1);
}

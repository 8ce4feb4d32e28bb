void f() {
  int x = 1; }
}
int y;

void f() {
  int new = 1;
  float if = 2;
  int class;
}
void for(int n) {}

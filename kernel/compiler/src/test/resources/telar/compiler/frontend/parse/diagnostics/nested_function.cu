void f() {
  int helper(int x) {
    return x;
  }
  helper(1);
}

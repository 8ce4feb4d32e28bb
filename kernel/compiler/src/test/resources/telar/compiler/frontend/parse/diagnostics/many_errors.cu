void f() {
  int a = ;
  int b = ;
  int c = ;
  int d = ;
  int e = ;
  int g = ;
  int h = ;
  int i = ;
  int j = ;
  int k = ;
  int l = ;
  int m = ;
  int n = ;
  int o = ;
}

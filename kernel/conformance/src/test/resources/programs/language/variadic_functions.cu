// Functions with any number of arguments: va_list, vprintf.
#include <cstdarg>
#include <cstdio>
void logf2(const char* fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  vprintf(fmt, ap);
  va_end(ap);
}
int sum(int n, ...) {
  va_list ap;
  va_start(ap, n);
  int s = 0;
  for (int i = 0; i < n; i++) s += va_arg(ap, int);
  va_end(ap);
  return s;
}
double mixed(const char* kinds, ...) {
  va_list ap, again;
  va_start(ap, kinds);
  va_copy(again, ap);
  double s = 0;
  for (; *kinds; kinds++)
    s += *kinds == 'd'   ? va_arg(ap, double)
         : *kinds == 'i' ? va_arg(ap, int)
                         : (double)va_arg(ap, long long);
  printf("%g ", va_arg(again, double));
  va_end(ap);
  return s;
}
int main() {
  logf2("%d-%s-%.2f-%u\n", 5, "x", 1.25f, 4000000000u);
  printf("%d %d\n", sum(3, 1, 2, 3), sum(0));
  printf("%g\n", mixed("dil", 1.5, 2, 3LL));
  char text[32];
  auto format = [](char* to, int n, const char* f, va_list l) { return vsnprintf(to, n, f, l); };
  (void)format;
  snprintf(text, sizeof text, "%d", 7);
  puts(text);
}

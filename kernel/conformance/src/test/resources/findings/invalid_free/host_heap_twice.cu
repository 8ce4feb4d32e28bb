#include <cstdlib>
int main() {
  char *s = (char *)malloc(10);
  free(s);
  free(s);  // finding: invalid_free s
}

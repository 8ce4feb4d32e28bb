#include <cstdlib>
int main() {
  int h[4];
  h[0] = 1;
  free(h);  // finding: invalid_free h
}

#include <cstring>
int main() {
  int h[10];
  memset(h, 0, 11 * sizeof(int));  // finding: out_of_bounds h
}

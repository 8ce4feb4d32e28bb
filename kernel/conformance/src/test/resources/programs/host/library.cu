#include <cstdio>
#include <cstdlib>
#include <cstring>

struct Node {
  int value;
  Node *next;
};

int ascending(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

int main() {
  Node *head = nullptr;
  for (int i = 0; i < 100; i++) {
    Node *node = new Node;
    node->value = i;
    node->next = head;
    head = node;
  }
  int sum = 0;
  while (head != nullptr) {
    Node *gone = head;
    sum += head->value;
    head = head->next;
    delete gone;
  }
  printf("%d\n", sum);

  int values[] = {42, -7, 100, 3, 0};
  qsort(values, 5, sizeof(int), ascending);
  for (int v : values) printf("%d ", v);
  printf("\n");

  char text[32];
  snprintf(text, sizeof(text), "%05.2f|%-4s|%x", 3.14159, "ab", 255);
  printf("%s %zu\n", text, strlen(text));
  printf("%d %.2f %ld\n", atoi("12x"), atof("-2.5e1"), strtol("ff", nullptr, 16));
  printf("%s\n", strstr("kernel y bloque", "y"));

  srand(7);
  int first = rand();
  srand(7);
  printf("%d\n", first == rand());
  return 0;
}

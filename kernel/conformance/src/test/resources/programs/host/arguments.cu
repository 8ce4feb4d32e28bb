// argc, exit codes through exit(0), string functions.
#include <cstdio>
#include <cstdlib>
#include <cstring>
int main(int argc, char **argv) {
  printf("arguments %d\n", argc);
  char text[16];
  strcpy(text, "ex");
  strcat(text, "it");
  if (strlen(text) == 4 && strcmp(text, "exit") == 0 && atoi("12") == 12) puts(text);
  exit(0);
  printf("never\n");
}

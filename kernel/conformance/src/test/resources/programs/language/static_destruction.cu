// Objects of static storage are destroyed when the program ends, last ones first.
#include <cstdio>
#include <cstdlib>

struct Loud {
  const char *name;
  Loud(const char *name) : name(name) { printf("make %s\n", name); }
  ~Loud() { printf("drop %s\n", name); }
};

struct Quiet {
  int value = 3;
  ~Quiet() { printf("drop quiet %d\n", value); }
};

Loud first("first");
static Loud second("second");
Quiet quiet;
Loud many[2] = {"many 0", "many 1"};

struct Deep {
  static Loud member;
};
Loud Deep::member("member");

Loud &once(const char *name) {
  static Loud local(name);
  static Quiet constant;
  constant.value++;
  return local;
}

void atEnd() {
  printf("at end\n");
  once("too late");
}

int main(int argc, char **argv) {
  Loud automatic("automatic");
  once("local");
  once("again");
  atexit(atEnd);
  if (argc > 0) exit(0);
}

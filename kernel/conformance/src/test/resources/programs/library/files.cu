// Archivos con <cstdio> y con <fstream>: escribir, leer, moverse, y lo que pasa cuando no existen.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

int main() {
  const char *name = "telar_prueba_de_archivos.tmp";
  FILE *f = fopen(name, "w");
  fprintf(f, "%d %s %.2f\n", 42, "año", 2.5);
  fputs("segunda línea\n", f);
  fputc('x', f);
  printf("%ld\n", ftell(f));
  fclose(f);

  f = fopen(name, "r");
  int n;
  char word[20];
  double x;
  printf("%d\n", fscanf(f, "%d %19s %lf", &n, word, &x));
  printf("%d %s %g\n", n, word, x);
  char line[64];
  while (fgets(line, sizeof line, f)) printf("[%zu]", strlen(line));
  printf("%d\n", feof(f) != 0);
  fseek(f, 3, SEEK_SET);
  int character = fgetc(f);
  printf("%c%ld\n", character, ftell(f));
  fclose(f);

  std::vector<float> data{1.5f, 2.5f, -3};
  f = fopen(name, "wb");
  printf("%zu\n", fwrite(data.data(), sizeof(float), data.size(), f));
  fclose(f);
  std::vector<float> back(5);
  f = fopen(name, "rb");
  size_t got = fread(back.data(), sizeof(float), 5, f);
  printf("%zu %g %g\n", got, back[0], back[2]);
  fclose(f);

  std::ofstream out(name);
  out << "uno 1\ndos 2\n" << 3.25 << std::endl;
  out.close();
  std::ifstream in(name);
  std::string text, all;
  int value;
  in >> text >> value;
  std::cout << text << value << "\n";
  std::getline(in, text);
  while (std::getline(in, text)) all += "<" + text + ">";
  std::cout << all << in.eof() << in.fail() << "\n";
  in.close();
  std::ifstream missing("no_existe.tmp");
  std::cout << missing.is_open() << !missing << "\n";
  std::ofstream more(name, std::ios::app);
  more << "fin";
  more.close();
  std::ifstream binary(name, std::ios::binary | std::ios::ate);
  std::cout << binary.tellg() << "\n";
  binary.seekg(0);
  char first[4] = {};
  binary.read(first, 3);
  std::cout << first << binary.gcount() << std::endl;

  printf("%d\n", remove(name));
  f = fopen(name, "r");
  printf("%d %s\n", f == NULL, strerror(errno));
  int a, b;
  char c[10];
  n = sscanf("12,0x1f rest", "%d,%x", &a, &b);
  printf("%d %d %x\n", n, a, b);
  n = sscanf("clave=valor;", "%*[^=]=%9[a-z]", c);
  printf("%d %s\n", n, c);
  printf("%d\n", sscanf("nada", "%d", &a));
  return 0;
}

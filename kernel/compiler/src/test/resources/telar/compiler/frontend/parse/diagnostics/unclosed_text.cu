void f() {
  printf("hola mundo);
  int c = 'ab';
  printf(“tipográficas”);
}
/* comentario que no termina
void g() {}

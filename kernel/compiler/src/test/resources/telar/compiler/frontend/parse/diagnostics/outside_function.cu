int x = 1;
x = 2;
for (int i = 0; i < 3; i++) { x++; }
printf("hola");
int y;

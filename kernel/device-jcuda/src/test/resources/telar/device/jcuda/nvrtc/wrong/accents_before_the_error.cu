__global__ void k(int *p) {
  /* ñandú 漢字 😀 */ p[0] = ancho;
}

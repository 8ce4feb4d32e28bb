__global__ void k(int *x) {
  int[] a = new int[10];
  float[] b = {1, 2};
  int[][] c = new int[2][3];
  int d[] = new int[4];
}

__kernel void mandelbrot(int side, int limit, __global int *count) {
  int px = get_global_id(0), py = get_global_id(1);
  float x0 = -2.0f + 3.0f * px / side, y0 = -1.5f + 3.0f * py / side;
  float x = 0.0f, y = 0.0f;
  int n = 0;
  while (n < limit && x * x + y * y <= 4.0f) {
    float t = x * x - y * y + x0;
    y = 2.0f * x * y + y0;
    x = t;
    n++;
  }
  count[py * side + px] = n;
}

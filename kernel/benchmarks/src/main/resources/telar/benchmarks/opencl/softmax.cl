__kernel void softmax(int columns, __global const float *in, __global float *out) {
  __local float part[256];
  __global const float *row = in + get_group_id(0) * columns;
  __global float *result = out + get_group_id(0) * columns;
  int t = get_local_id(0), size = get_local_size(0);
  float most = -INFINITY;
  for (int j = t; j < columns; j += size) most = fmax(most, row[j]);
  part[t] = most;
  barrier(CLK_LOCAL_MEM_FENCE);
  for (int s = size / 2; s > 0; s /= 2) {
    if (t < s) part[t] = fmax(part[t], part[t + s]);
    barrier(CLK_LOCAL_MEM_FENCE);
  }
  most = part[0];
  barrier(CLK_LOCAL_MEM_FENCE);
  float sum = 0.0f;
  for (int j = t; j < columns; j += size) {
    float e = exp(row[j] - most);
    result[j] = e;
    sum += e;
  }
  part[t] = sum;
  barrier(CLK_LOCAL_MEM_FENCE);
  for (int s = size / 2; s > 0; s /= 2) {
    if (t < s) part[t] += part[t + s];
    barrier(CLK_LOCAL_MEM_FENCE);
  }
  float scale = 1.0f / part[0];
  for (int j = t; j < columns; j += size) result[j] *= scale;
}

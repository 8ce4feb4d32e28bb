__kernel void histogram(int n, __global const uchar *data, __global uint *bins) {
  __local uint mine[256];
  int t = get_local_id(0);
  mine[t] = 0;
  barrier(CLK_LOCAL_MEM_FENCE);
  int stride = get_global_size(0);
  for (int i = get_global_id(0); i < n; i += stride) atomic_inc(&mine[data[i]]);
  barrier(CLK_LOCAL_MEM_FENCE);
  atomic_add(&bins[t], mine[t]);
}

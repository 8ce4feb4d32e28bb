// A texture clamps: coordinates outside are legal.
__global__ void shift(cudaTextureObject_t t, float *out) {
  out[threadIdx.x] = tex1Dfetch<float>(t, threadIdx.x / 2) + tex1D<float>(t, 0.5f);
}
int main() {
  float h[16], r[32];
  for (int i = 0; i < 16; i++) h[i] = i;
  float *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(r));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  cudaResourceDesc what = {};
  what.resType = cudaResourceTypeLinear;
  what.res.linear.devPtr = v;
  what.res.linear.desc = cudaCreateChannelDesc<float>();
  what.res.linear.sizeInBytes = sizeof(h);
  cudaTextureDesc how = {};
  how.readMode = cudaReadModeElementType;
  cudaTextureObject_t texture = 0;
  cudaCreateTextureObject(&texture, &what, &how, nullptr);
  shift<<<1, 32>>>(texture, out);
  cudaMemcpy(r, out, sizeof(r), cudaMemcpyDeviceToHost);
  cudaDestroyTextureObject(texture);
  cudaFree(v);
  cudaFree(out);
  return r[31] < 15;
}

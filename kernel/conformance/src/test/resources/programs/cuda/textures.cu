// Texture reads against CUDA's filtering formula computed on the host.
#include <cmath>
#include <cstdio>

__global__ void sample(cudaTextureObject_t texture, float *out, const float *xs, const float *ys, int n) {
  int i = threadIdx.x;
  if (i < n) out[i] = tex2D<float>(texture, xs[i], ys[i]);
}
__global__ void fetch(cudaTextureObject_t texture, int *out, int n) {
  int i = threadIdx.x;
  if (i < n) out[i] = tex1Dfetch<int>(texture, i);
}
__global__ void bytes(cudaTextureObject_t texture, float4 *out) {
  out[threadIdx.x] = tex2D<float4>(texture, threadIdx.x + 0.5f, 0.5f);
}
__global__ void layers(cudaTextureObject_t texture, float *out) {
  out[threadIdx.x] = tex2DLayered<float>(texture, 1.5f, 0.5f, threadIdx.x);
}
__global__ void write(cudaSurfaceObject_t surface, int width) {
  surf2Dwrite((float)(threadIdx.x * 10 + threadIdx.y), surface, threadIdx.x * 4, threadIdx.y);
}

const int W = 6, H = 4;
float image[W * H];

int place(int i, int size, int mode) {
  if (mode == cudaAddressModeWrap) return ((i % size) + size) % size;
  if (mode == cudaAddressModeMirror) {
    int m = ((i % (2 * size)) + 2 * size) % (2 * size);
    return m < size ? m : 2 * size - 1 - m;
  }
  if (mode == cudaAddressModeBorder) return i < 0 || i >= size ? -1 : i;
  return i < 0 ? 0 : i >= size ? size - 1 : i;
}
float texel(int x, int y, int mode) {
  x = place(x, W, mode);
  y = place(y, H, mode);
  return x < 0 || y < 0 ? -5.0f : image[y * W + x];
}
// In 8 bits, from the middle of the first texel on.
int place256(double x) { return (int)floor((x - 0.5) * 256 + 0.5); }
float expected(double x, double y, int mode, bool linear, bool normalized) {
  if (normalized) {
    x *= W;
    y *= H;
  }
  if (!linear) return texel((int)floor(x), (int)floor(y), mode);
  int u = place256(x), v = place256(y), i = u >> 8, j = v >> 8, a = u & 255, b = v & 255;
  int both = (a * b + 128) >> 8;  // rounded, as an H100 does
  return ((256 - a - b + both) * texel(i, j, mode) + (a - both) * texel(i + 1, j, mode) +
          (b - both) * texel(i, j + 1, mode) + both * texel(i + 1, j + 1, mode)) / 256;
}

int main() {
  for (int i = 0; i < W * H; i++) image[i] = (float)(i * i % 23);
  cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
  cudaArray_t array;
  cudaMallocArray(&array, &format, W, H);
  cudaMemcpy2DToArray(array, 0, 0, image, W * sizeof(float), W * sizeof(float), H, cudaMemcpyHostToDevice);
  const int n = 64;
  float *xs, *ys, *out;
  cudaMallocManaged(&xs, n * sizeof(float));
  cudaMallocManaged(&ys, n * sizeof(float));
  cudaMallocManaged(&out, n * sizeof(float));
  int wrong = 0, checked = 0;
  for (int mode = 0; mode < 4; mode++) {
    for (int linear = 0; linear < 2; linear++) {
      for (int normalized = mode == cudaAddressModeWrap || mode == cudaAddressModeMirror; normalized < 2; normalized++) {
        cudaResourceDesc resource = {};
        resource.resType = cudaResourceTypeArray;
        resource.res.array.array = array;
        cudaTextureDesc how = {};
        how.addressMode[0] = how.addressMode[1] = (cudaTextureAddressMode)mode;
        how.filterMode = linear ? cudaFilterModeLinear : cudaFilterModePoint;
        how.normalizedCoords = normalized;
        how.borderColor[0] = -5.0f;
        cudaTextureObject_t texture;
        cudaCreateTextureObject(&texture, &resource, &how, nullptr);
        for (int i = 0; i < n; i++) {
          xs[i] = (i * 0.37f - 6) / (normalized ? W : 1);
          ys[i] = (i % 9 * 0.81f - 2) / (normalized ? H : 1);
        }
        sample<<<1, n>>>(texture, out, xs, ys, n);
        cudaDeviceSynchronize();
        for (int i = 0; i < n; i++) {
          wrong += fabsf(out[i] - expected(xs[i], ys[i], mode, linear, normalized)) > 1e-4f;
          checked++;
        }
        cudaDestroyTextureObject(texture);
      }
    }
  }
  printf("2D: %d wrong of %d\n", wrong, checked);

  int *numbers, *read;
  cudaMallocManaged(&numbers, 8 * sizeof(int));
  cudaMallocManaged(&read, 10 * sizeof(int));
  for (int i = 0; i < 8; i++) numbers[i] = 100 + i;
  cudaResourceDesc linear = {};
  linear.resType = cudaResourceTypeLinear;
  linear.res.linear.devPtr = numbers;
  linear.res.linear.desc = cudaCreateChannelDesc<int>();
  linear.res.linear.sizeInBytes = 8 * sizeof(int);
  cudaTextureDesc plain = {};
  cudaTextureObject_t texture;
  cudaCreateTextureObject(&texture, &linear, &plain, nullptr);
  fetch<<<1, 10>>>(texture, read, 10);
  cudaDeviceSynchronize();
  printf("1D: %d %d %d\n", read[0], read[7], read[9]);
  cudaDestroyTextureObject(texture);

  uchar4 colours[2] = {make_uchar4(0, 51, 102, 255), make_uchar4(255, 0, 0, 0)};
  cudaChannelFormatDesc four = cudaCreateChannelDesc<uchar4>();
  cudaArray_t small;
  cudaMallocArray(&small, &four, 2, 1);
  cudaMemcpy2DToArray(small, 0, 0, colours, sizeof(colours), sizeof(colours), 1, cudaMemcpyHostToDevice);
  cudaResourceDesc resource = {};
  resource.resType = cudaResourceTypeArray;
  resource.res.array.array = small;
  plain.readMode = cudaReadModeNormalizedFloat;
  cudaCreateTextureObject(&texture, &resource, &plain, nullptr);
  float4 *colour;
  cudaMallocManaged(&colour, 2 * sizeof(float4));
  bytes<<<1, 2>>>(texture, colour);
  cudaDeviceSynchronize();
  printf("normalized: %.1f %.1f %.1f %.1f, %.1f\n", colour[0].x, colour[0].y, colour[0].z, colour[0].w, colour[1].x);
  cudaDestroyTextureObject(texture);

  float volume[2][2][2] = {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}};
  cudaArray_t stack;
  cudaMalloc3DArray(&stack, &format, make_cudaExtent(2, 2, 2), cudaArrayLayered);
  cudaMemcpy3DParms copy = {};
  copy.srcPtr = make_cudaPitchedPtr(volume, 2 * sizeof(float), 2, 2);
  copy.dstArray = stack;
  copy.extent = make_cudaExtent(2, 2, 2);
  copy.kind = cudaMemcpyHostToDevice;
  cudaMemcpy3D(&copy);
  resource.res.array.array = stack;
  plain.readMode = cudaReadModeElementType;
  cudaCreateTextureObject(&texture, &resource, &plain, nullptr);
  layers<<<1, 2>>>(texture, out);
  cudaDeviceSynchronize();
  printf("layers: %.0f %.0f\n", out[0], out[1]);
  cudaDestroyTextureObject(texture);

  resource.res.array.array = array;
  cudaSurfaceObject_t surface;
  cudaCreateSurfaceObject(&surface, &resource);
  write<<<1, dim3(W, H)>>>(surface, W);
  cudaMemcpy2DFromArray(image, W * sizeof(float), array, 0, 0, W * sizeof(float), H, cudaMemcpyDeviceToHost);
  printf("surface: %.0f %.0f\n", image[1 * W + 5], image[3 * W + 2]);
  cudaDestroySurfaceObject(surface);
  cudaFreeArray(array);
  cudaFreeArray(small);
  cudaFreeArray(stack);
  cudaFree(xs);
  cudaFree(ys);
  cudaFree(out);
  cudaFree(numbers);
  cudaFree(read);
  cudaFree(colour);
}

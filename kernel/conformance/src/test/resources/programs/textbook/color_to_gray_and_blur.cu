// Imágenes: de color a gris y desenfoque por promedio de vecinos (cap. 3).
#include <cstdio>
#include <vector>
#define CHANNELS 3
#define BLUR_SIZE 2

__global__ void colorToGrayscale(unsigned char *Pout, unsigned char *Pin, int width, int height) {
  int col = blockIdx.x * blockDim.x + threadIdx.x;
  int row = blockIdx.y * blockDim.y + threadIdx.y;
  if (col < width && row < height) {
    int grayOffset = row * width + col;
    int rgbOffset = grayOffset * CHANNELS;
    unsigned char r = Pin[rgbOffset];
    unsigned char g = Pin[rgbOffset + 1];
    unsigned char b = Pin[rgbOffset + 2];
    Pout[grayOffset] = 0.21f * r + 0.71f * g + 0.07f * b;
  }
}

__global__ void blurKernel(unsigned char *in, unsigned char *out, int w, int h) {
  int col = blockIdx.x * blockDim.x + threadIdx.x;
  int row = blockIdx.y * blockDim.y + threadIdx.y;
  if (col < w && row < h) {
    int pixVal = 0;
    int pixels = 0;
    for (int blurRow = -BLUR_SIZE; blurRow < BLUR_SIZE + 1; ++blurRow) {
      for (int blurCol = -BLUR_SIZE; blurCol < BLUR_SIZE + 1; ++blurCol) {
        int curRow = row + blurRow;
        int curCol = col + blurCol;
        if (curRow >= 0 && curRow < h && curCol >= 0 && curCol < w) {
          pixVal += in[curRow * w + curCol];
          ++pixels;
        }
      }
    }
    out[row * w + col] = (unsigned char)(pixVal / pixels);
  }
}

int main() {
  const int w = 76, h = 62;
  std::vector<unsigned char> rgb(w * h * CHANNELS), gray(w * h), blurred(w * h);
  for (size_t i = 0; i < rgb.size(); ++i) rgb[i] = (i * 7 + i / 13) % 256;
  unsigned char *rgb_d, *gray_d, *blur_d;
  cudaMalloc(&rgb_d, rgb.size());
  cudaMalloc(&gray_d, gray.size());
  cudaMalloc(&blur_d, blurred.size());
  cudaMemcpy(rgb_d, rgb.data(), rgb.size(), cudaMemcpyHostToDevice);
  dim3 dimBlock(16, 16, 1);
  dim3 dimGrid((w + 15) / 16, (h + 15) / 16, 1);
  colorToGrayscale<<<dimGrid, dimBlock>>>(gray_d, rgb_d, w, h);
  blurKernel<<<dimGrid, dimBlock>>>(gray_d, blur_d, w, h);
  cudaMemcpy(gray.data(), gray_d, gray.size(), cudaMemcpyDeviceToHost);
  cudaMemcpy(blurred.data(), blur_d, blurred.size(), cudaMemcpyDeviceToHost);

  int grayErrors = 0, blurErrors = 0;
  for (int i = 0; i < w * h; ++i) {
    double want = 0.21 * rgb[3 * i] + 0.71 * rgb[3 * i + 1] + 0.07 * rgb[3 * i + 2];
    if (want - gray[i] > 1.001 || gray[i] - want > 0.001) ++grayErrors;
  }
  for (int r = 0; r < h; ++r) {
    for (int c = 0; c < w; ++c) {
      int sum = 0, count = 0;
      for (int y = r - BLUR_SIZE < 0 ? 0 : r - BLUR_SIZE; y <= r + BLUR_SIZE && y < h; ++y) {
        for (int x = c - BLUR_SIZE < 0 ? 0 : c - BLUR_SIZE; x <= c + BLUR_SIZE && x < w; ++x) {
          sum += gray[y * w + x];
          ++count;
        }
      }
      if (blurred[r * w + c] != sum / count) ++blurErrors;
    }
  }
  printf("gris: %d errores, desenfoque: %d errores\n", grayErrors, blurErrors);
  cudaFree(rgb_d);
  cudaFree(gray_d);
  cudaFree(blur_d);
  return grayErrors + blurErrors;
}

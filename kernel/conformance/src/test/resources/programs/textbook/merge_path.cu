// Fusión de dos listas ordenadas con la función de co-rango: básica y con teselas (cap. 12).
#include <algorithm>
#include <cstdio>
#include <vector>
#define TILE 32

__host__ __device__ int coRank(int k, const int *A, int m, const int *B, int n) {
  int i = k < m ? k : m;
  int j = k - i;
  int iLow = 0 > (k - n) ? 0 : k - n;
  int jLow = 0 > (k - m) ? 0 : k - m;
  bool active = true;
  while (active) {
    if (i > 0 && j < n && A[i - 1] > B[j]) {
      int delta = ((i - iLow + 1) >> 1);
      jLow = j;
      j = j + delta;
      i = i - delta;
    } else if (j > 0 && i < m && B[j - 1] >= A[i]) {
      int delta = ((j - jLow + 1) >> 1);
      iLow = i;
      i = i + delta;
      j = j - delta;
    } else {
      active = false;
    }
  }
  return i;
}

__host__ __device__ void mergeSequential(const int *A, int m, const int *B, int n, int *C) {
  int i = 0, j = 0, k = 0;
  while ((i < m) && (j < n)) {
    if (A[i] <= B[j]) C[k++] = A[i++];
    else C[k++] = B[j++];
  }
  while (j < n) C[k++] = B[j++];
  while (i < m) C[k++] = A[i++];
}

__global__ void mergeBasic(const int *A, int m, const int *B, int n, int *C) {
  int tid = blockIdx.x * blockDim.x + threadIdx.x;
  int elementsPerThread = (m + n + blockDim.x * gridDim.x - 1) / (blockDim.x * gridDim.x);
  int kCurr = min(tid * elementsPerThread, m + n);
  int kNext = min((tid + 1) * elementsPerThread, m + n);
  int iCurr = coRank(kCurr, A, m, B, n);
  int iNext = coRank(kNext, A, m, B, n);
  int jCurr = kCurr - iCurr;
  int jNext = kNext - iNext;
  mergeSequential(&A[iCurr], iNext - iCurr, &B[jCurr], jNext - jCurr, &C[kCurr]);
}

/// Cada bloque trae tramos de A y de B a la memoria compartida y los fusiona desde ahí.
__global__ void mergeTiled(const int *A, int m, const int *B, int n, int *C) {
  extern __shared__ int shareAB[];
  int *A_S = &shareAB[0];
  int *B_S = &shareAB[TILE];
  int perBlock = (m + n + gridDim.x - 1) / gridDim.x;
  int C_curr = min((int)blockIdx.x * perBlock, m + n);
  int C_next = min((int)(blockIdx.x + 1) * perBlock, m + n);
  if (threadIdx.x == 0) {
    A_S[0] = coRank(C_curr, A, m, B, n);
    A_S[1] = coRank(C_next, A, m, B, n);
  }
  __syncthreads();
  int A_curr = A_S[0];
  int A_next = A_S[1];
  int B_curr = C_curr - A_curr;
  int B_next = C_next - A_next;
  __syncthreads();
  int C_length = C_next - C_curr, A_length = A_next - A_curr, B_length = B_next - B_curr;
  int C_completed = 0, A_consumed = 0, B_consumed = 0;
  for (int counter = 0; counter < (C_length + TILE - 1) / TILE; ++counter) {
    for (int i = threadIdx.x; i < TILE; i += blockDim.x) {
      if (i < A_length - A_consumed) A_S[i] = A[A_curr + A_consumed + i];
      if (i < B_length - B_consumed) B_S[i] = B[B_curr + B_consumed + i];
    }
    __syncthreads();
    int perThread = TILE / blockDim.x;
    int left = C_length - C_completed;
    int c_curr = min((int)threadIdx.x * perThread, left);
    int c_next = min((int)(threadIdx.x + 1) * perThread, left);
    int aSize = min(TILE, A_length - A_consumed), bSize = min(TILE, B_length - B_consumed);
    int a_curr = coRank(c_curr, A_S, aSize, B_S, bSize);
    int a_next = coRank(c_next, A_S, aSize, B_S, bSize);
    int b_curr = c_curr - a_curr, b_next = c_next - a_next;
    mergeSequential(A_S + a_curr, a_next - a_curr, B_S + b_curr, b_next - b_curr,
                    C + C_curr + C_completed + c_curr);
    C_completed += min(TILE, left);
    A_consumed += coRank(min(TILE, left), A_S, aSize, B_S, bSize);
    B_consumed = C_completed - A_consumed;
    __syncthreads();
  }
}

int main() {
  const int m = 333, n = 250;
  std::vector<int> A(m), B(n), want(m + n), got(m + n);
  for (int i = 0; i < m; ++i) A[i] = i * 71 % 400;
  for (int i = 0; i < n; ++i) B[i] = i * 37 % 300;
  std::sort(A.begin(), A.end());
  std::sort(B.begin(), B.end());
  std::merge(A.begin(), A.end(), B.begin(), B.end(), want.begin());
  int *A_d, *B_d, *C_d;
  cudaMalloc(&A_d, m * sizeof(int));
  cudaMalloc(&B_d, n * sizeof(int));
  cudaMalloc(&C_d, (m + n) * sizeof(int));
  cudaMemcpy(A_d, A.data(), m * sizeof(int), cudaMemcpyHostToDevice);
  cudaMemcpy(B_d, B.data(), n * sizeof(int), cudaMemcpyHostToDevice);
  mergeBasic<<<2, 32>>>(A_d, m, B_d, n, C_d);
  cudaMemcpy(got.data(), C_d, (m + n) * sizeof(int), cudaMemcpyDeviceToHost);
  bool basic = got == want;
  cudaMemset(C_d, 0, (m + n) * sizeof(int));
  mergeTiled<<<4, 8, 2 * TILE * sizeof(int)>>>(A_d, m, B_d, n, C_d);
  cudaMemcpy(got.data(), C_d, (m + n) * sizeof(int), cudaMemcpyDeviceToHost);
  bool tiled = got == want;
  printf("básica: %s, con teselas: %s\n", basic ? "bien" : "mal", tiled ? "bien" : "mal");
  cudaFree(A_d);
  cudaFree(B_d);
  cudaFree(C_d);
  return !(basic && tiled);
}

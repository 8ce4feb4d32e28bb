// Matriz dispersa por vector en los formatos COO, CSR, ELL y JDS (cap. 14).
#include <algorithm>
#include <cstdio>
#include <vector>

struct COOMatrix {
  int numNonzeros;
  int *rowIdx, *colIdx;
  float *value;
};

struct CSRMatrix {
  int numRows;
  int *rowPtrs, *colIdx;
  float *value;
};

struct ELLMatrix {
  int numRows;
  int *nnzPerRow, *colIdx;
  float *value;
};

struct JDSMatrix {
  int numRows, numTiles;
  int *rowPerm, *iterPtr, *colIdx;
  float *value;
};

__global__ void spmvCoo(COOMatrix coo, const float *x, float *y) {
  unsigned int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < coo.numNonzeros) {
    unsigned int row = coo.rowIdx[i];
    unsigned int col = coo.colIdx[i];
    float value = coo.value[i];
    atomicAdd(&y[row], x[col] * value);
  }
}

__global__ void spmvCsr(CSRMatrix csr, const float *x, float *y) {
  unsigned int row = blockIdx.x * blockDim.x + threadIdx.x;
  if (row < csr.numRows) {
    float sum = 0.0f;
    for (unsigned int i = csr.rowPtrs[row]; i < csr.rowPtrs[row + 1]; ++i)
      sum += x[csr.colIdx[i]] * csr.value[i];
    y[row] += sum;
  }
}

/// Relleno hasta la fila más larga y guardado por columnas: los accesos quedan coalescentes.
__global__ void spmvEll(ELLMatrix ell, const float *x, float *y) {
  unsigned int row = blockIdx.x * blockDim.x + threadIdx.x;
  if (row < ell.numRows) {
    float sum = 0.0f;
    for (unsigned int t = 0; t < ell.nnzPerRow[row]; ++t) {
      unsigned int i = t * ell.numRows + row;
      sum += x[ell.colIdx[i]] * ell.value[i];
    }
    y[row] = sum;
  }
}

/// Filas ordenadas de mayor a menor y guardadas por columnas sin relleno.
__global__ void spmvJds(JDSMatrix jds, const float *x, float *y) {
  unsigned int r = blockIdx.x * blockDim.x + threadIdx.x;
  if (r < jds.numRows) {
    float sum = 0.0f;
    for (int t = 0; t < jds.numTiles && r < jds.iterPtr[t + 1] - jds.iterPtr[t]; ++t) {
      unsigned int i = jds.iterPtr[t] + r;
      sum += x[jds.colIdx[i]] * jds.value[i];
    }
    y[jds.rowPerm[r]] = sum;
  }
}

int *toDevice(const std::vector<int> &data) {
  int *copy;
  cudaMalloc(&copy, data.size() * sizeof(int));
  cudaMemcpy(copy, data.data(), data.size() * sizeof(int), cudaMemcpyHostToDevice);
  return copy;
}

float *toDevice(const std::vector<float> &data) {
  float *copy;
  cudaMalloc(&copy, data.size() * sizeof(float));
  cudaMemcpy(copy, data.data(), data.size() * sizeof(float), cudaMemcpyHostToDevice);
  return copy;
}

int compare(const char *name, float *y_d, const std::vector<float> &want) {
  std::vector<float> got(want.size());
  cudaMemcpy(got.data(), y_d, got.size() * sizeof(float), cudaMemcpyDeviceToHost);
  cudaMemset(y_d, 0, got.size() * sizeof(float));
  int errors = 0;
  for (size_t i = 0; i < got.size(); ++i) errors += got[i] != want[i];
  printf("%s: %d errores\n", name, errors);
  return errors;
}

int main() {
  const int rows = 100, cols = 80;
  std::vector<int> rowIdx, colIdx, rowPtrs(1, 0), counts;
  std::vector<float> value, x(cols), want(rows, 0.0f);
  for (int c = 0; c < cols; ++c) x[c] = c % 5 + 1;
  for (int r = 0; r < rows; ++r) {
    for (int c = r % 3; c < cols; c += 5 + r * 7 % 31) {
      rowIdx.push_back(r);
      colIdx.push_back(c);
      value.push_back((r + c) % 9 - 4);
      want[r] += value.back() * x[c];
    }
    rowPtrs.push_back(value.size());
    counts.push_back(rowPtrs[r + 1] - rowPtrs[r]);
  }
  int nnz = value.size(), longest = *std::max_element(counts.begin(), counts.end());

  std::vector<int> ellCols(longest * rows, 0);
  std::vector<float> ellValues(longest * rows, 0.0f);
  for (int r = 0; r < rows; ++r)
    for (int t = 0; t < counts[r]; ++t) {
      ellCols[t * rows + r] = colIdx[rowPtrs[r] + t];
      ellValues[t * rows + r] = value[rowPtrs[r] + t];
    }

  std::vector<int> perm(rows), iterPtr(1, 0), jdsCols;
  std::vector<float> jdsValues;
  for (int r = 0; r < rows; ++r) perm[r] = r;
  std::stable_sort(perm.begin(), perm.end(), [&](int a, int b) { return counts[a] > counts[b]; });
  for (int t = 0; t < longest; ++t) {
    for (int r = 0; r < rows && counts[perm[r]] > t; ++r) {
      jdsCols.push_back(colIdx[rowPtrs[perm[r]] + t]);
      jdsValues.push_back(value[rowPtrs[perm[r]] + t]);
    }
    iterPtr.push_back(jdsCols.size());
  }

  COOMatrix coo = {nnz, toDevice(rowIdx), toDevice(colIdx), toDevice(value)};
  CSRMatrix csr = {rows, toDevice(rowPtrs), coo.colIdx, coo.value};
  ELLMatrix ell = {rows, toDevice(counts), toDevice(ellCols), toDevice(ellValues)};
  JDSMatrix jds = {rows, longest, toDevice(perm), toDevice(iterPtr), toDevice(jdsCols), toDevice(jdsValues)};
  float *x_d = toDevice(x), *y_d = toDevice(std::vector<float>(rows, 0.0f));
  int errors = 0;
  spmvCoo<<<(nnz + 63) / 64, 64>>>(coo, x_d, y_d);
  errors += compare("COO", y_d, want);
  spmvCsr<<<(rows + 63) / 64, 64>>>(csr, x_d, y_d);
  errors += compare("CSR", y_d, want);
  spmvEll<<<(rows + 63) / 64, 64>>>(ell, x_d, y_d);
  errors += compare("ELL", y_d, want);
  spmvJds<<<(rows + 63) / 64, 64>>>(jds, x_d, y_d);
  errors += compare("JDS", y_d, want);
  for (int *p : {coo.rowIdx, coo.colIdx, csr.rowPtrs, ell.nnzPerRow, ell.colIdx, jds.rowPerm, jds.iterPtr, jds.colIdx})
    cudaFree(p);
  for (float *p : {coo.value, ell.value, jds.value, x_d, y_d}) cudaFree(p);
  return errors != 0;
}

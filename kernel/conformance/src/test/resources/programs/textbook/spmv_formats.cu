// One sparse matrix in five formats behind one interface, each with its own kernel.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <iomanip>
#include <memory>
#include <numeric>
#include <random>
#include <string>
#include <tuple>
#include <vector>

using Index = int;
using Real = double;

template <typename T>
struct Array {
  T *data = nullptr;
  size_t size = 0;
  Array() = default;
  explicit Array(const std::vector<T> &v) : size(v.size()) {
    cudaMalloc(reinterpret_cast<void **>(&data), size * sizeof(T));
    cudaMemcpy(data, v.data(), size * sizeof(T), cudaMemcpyHostToDevice);
  }
  Array(Array &&o) noexcept { *this = std::move(o); }
  Array &operator=(Array &&o) noexcept {
    std::swap(data, o.data);
    std::swap(size, o.size);
    return *this;
  }
  ~Array() { if (data) cudaFree(data); }
  operator T *() const { return data; }
};

struct Triplets {
  Index rows, columns;
  std::vector<std::tuple<Index, Index, Real>> entries;  // by row, then column
};

class SparseMatrix {
 public:
  SparseMatrix(Index rows, std::string name) : rows_(rows), name_(std::move(name)) {}
  virtual ~SparseMatrix() = default;
  virtual void multiply(const Real *x, Real *y) const = 0;
  const std::string &name() const { return name_; }

 protected:
  static constexpr int kThreads = 128;
  static int blocks(Index threads) { return (threads + kThreads - 1) / kThreads; }
  const Index rows_;

 private:
  std::string name_;
};

__global__ void cooKernel(size_t n, const Index *row, const Index *column, const Real *value, const Real *x, Real *y) {
  for (size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x; i < n; i += (size_t)gridDim.x * blockDim.x)
    atomicAdd(y + row[i], value[i] * x[column[i]]);
}

class Coo final : public SparseMatrix {
 public:
  explicit Coo(const Triplets &t) : SparseMatrix(t.rows, "COO") {
    std::vector<Index> r, c;
    std::vector<Real> v;
    for (const auto &[row, column, value] : t.entries) r.push_back(row), c.push_back(column), v.push_back(value);
    row_ = Array<Index>(r);
    column_ = Array<Index>(c);
    value_ = Array<Real>(v);
  }
  void multiply(const Real *x, Real *y) const override {
    cudaMemset(y, 0, rows_ * sizeof(Real));
    cooKernel<<<4, kThreads>>>(value_.size, row_, column_, value_, x, y);
  }

 private:
  Array<Index> row_, column_;
  Array<Real> value_;
};

__global__ void csrScalar(Index rows, const Index *start, const Index *column, const Real *value, const Real *x, Real *y) {
  Index r = blockIdx.x * blockDim.x + threadIdx.x;
  if (r >= rows) return;
  Real sum = 0;
  for (Index i = start[r]; i < start[r + 1]; i++) sum += value[i] * x[column[i]];
  y[r] = sum;
}

template <int Lanes>
__global__ void csrVector(Index rows, const Index *start, const Index *column, const Real *value, const Real *x, Real *y) {
  const Index r = (blockIdx.x * blockDim.x + threadIdx.x) / Lanes;
  const int lane = threadIdx.x % Lanes;
  Real sum = 0;
  if (r < rows)
    for (Index i = start[r] + lane; i < start[r + 1]; i += Lanes) sum += __ldg(value + i) * __ldg(x + column[i]);
  for (int step = Lanes / 2; step > 0; step >>= 1) sum += __shfl_down_sync(0xffffffffu, sum, step, Lanes);
  if (r < rows && lane == 0) y[r] = sum;
}

class Csr : public SparseMatrix {
 public:
  explicit Csr(const Triplets &t, std::string name = "CSR") : SparseMatrix(t.rows, std::move(name)) {
    std::vector<Index> start(t.rows + 1), column;
    std::vector<Real> value;
    for (const auto &entry : t.entries) {
      start[std::get<0>(entry) + 1]++;
      column.push_back(std::get<1>(entry));
      value.push_back(std::get<2>(entry));
    }
    std::partial_sum(start.begin(), start.end(), start.begin());
    start_ = Array<Index>(start);
    column_ = Array<Index>(column);
    value_ = Array<Real>(value);
  }
  void multiply(const Real *x, Real *y) const override {
    csrScalar<<<blocks(rows_), kThreads>>>(rows_, start_, column_, value_, x, y);
  }

 protected:
  Array<Index> start_, column_;
  Array<Real> value_;
};

class CsrVector : public Csr {
 public:
  explicit CsrVector(const Triplets &t) : Csr(t, "CSR by 8") {}
  void multiply(const Real *x, Real *y) const override {
    csrVector<8><<<blocks(rows_ * 8), kThreads>>>(rows_, start_, column_, value_, x, y);
  }
};

__global__ void ellKernel(Index rows, int width, const Index *column, const Real *value, const Real *x, Real *y) {
  const Index r = blockIdx.x * blockDim.x + threadIdx.x;
  if (r < rows) {
    Real sum = 0;
    for (int k = 0; k < width; ++k) {
      const Index c = column[k * rows + r];
      if (c < 0) break;
      sum += value[k * rows + r] * x[c];
    }
    y[r] = sum;
  }
}

class Ell : public SparseMatrix {
 public:
  explicit Ell(const Triplets &t) : SparseMatrix(t.rows, "ELL") {
    std::vector<int> length(t.rows, 0);
    for (auto &e : t.entries) ++length[std::get<0>(e)];
    width_ = *std::max_element(length.begin(), length.end());
    std::vector<Index> column(static_cast<size_t>(width_) * t.rows, -1);
    std::vector<Real> value(column.size());
    std::fill(length.begin(), length.end(), 0);
    for (auto &[r, c, v] : t.entries) {
      const size_t at = static_cast<size_t>(length[r]++) * t.rows + r;
      column[at] = c;
      value[at] = v;
    }
    column_ = Array<Index>(column);
    value_ = Array<Real>(value);
  }
  void multiply(const Real *x, Real *y) const override {
    ellKernel<<<blocks(rows_), kThreads>>>(rows_, width_, column_, value_, x, y);
  }

 private:
  int width_;
  Array<Index> column_;
  Array<Real> value_;
};

__global__ void jdsKernel(Index rows, int diagonals, const Index *order, const Index *start, const Index *column, const Real *value, const Real *x, Real *y) {
  const Index r = blockIdx.x * blockDim.x + threadIdx.x;
  if (r >= rows) return;
  Real sum = 0;
  for (int d = 0; d < diagonals && start[d] + r < start[d + 1]; d++) {
    const Index at = start[d] + r;
    sum += value[at] * x[column[at]];
  }
  y[order[r]] = sum;
}

class Jds : public SparseMatrix {
 public:
  explicit Jds(const Triplets &t) : SparseMatrix(t.rows, "JDS") {
    std::vector<std::vector<std::pair<Index, Real>>> rows(t.rows);
    for (const auto &[r, c, v] : t.entries) rows[r].emplace_back(c, v);
    std::vector<Index> order(t.rows);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return rows[a].size() > rows[b].size(); });
    diagonals_ = static_cast<int>(rows[order.front()].size());
    std::vector<Index> start{0}, column;
    std::vector<Real> value;
    for (int d = 0; d < diagonals_; d++) {
      for (Index r : order) {
        if (rows[r].size() <= static_cast<size_t>(d)) break;
        column.push_back(rows[r][d].first);
        value.push_back(rows[r][d].second);
      }
      start.push_back(static_cast<Index>(column.size()));
    }
    order_ = Array<Index>(order);
    start_ = Array<Index>(start);
    column_ = Array<Index>(column);
    value_ = Array<Real>(value);
  }
  void multiply(const Real *x, Real *y) const override {
    jdsKernel<<<blocks(rows_), kThreads>>>(rows_, diagonals_, order_, start_, column_, value_, x, y);
  }

 private:
  int diagonals_;
  Array<Index> order_, start_, column_;
  Array<Real> value_;
};

Triplets randomMatrix(Index rows, Index columns, int most) {
  std::mt19937 gen{42};
  std::uniform_real_distribution<Real> real{-1, 1};
  Triplets t{rows, columns, {}};
  for (Index r = 0; r < rows; r++)
    for (Index c = r % 3, step; c < columns; c += step) {
      t.entries.emplace_back(r, c, real(gen));
      step = 1 + static_cast<Index>(gen() % (2 * columns / most + r % 7));
    }
  return t;
}

int main() {
  const Triplets t = randomMatrix(777, 500, 20);
  std::vector<Real> x(t.columns), expected(t.rows), found(t.rows);
  for (size_t i = 0; i < x.size(); i++) x[i] = std::sin(0.1 * i);
  for (auto &[r, c, v] : t.entries) expected[r] += v * x[c];
  Array<Real> dx(x), dy(found);
  std::vector<std::unique_ptr<SparseMatrix>> formats;
  formats.push_back(std::make_unique<Coo>(t));
  formats.push_back(std::make_unique<Csr>(t));
  formats.push_back(std::make_unique<CsrVector>(t));
  formats.emplace_back(new Ell(t));
  formats.emplace_back(new Jds(t));
  bool good = true;
  for (const auto &format : formats) {
    format->multiply(dx, dy);
    cudaMemcpy(found.data(), dy, t.rows * sizeof(Real), cudaMemcpyDeviceToHost);
    const Real worst = std::inner_product(
        found.begin(), found.end(), expected.begin(), Real{0}, [](Real a, Real b) { return std::max(a, b); },
        [](Real a, Real b) { return std::abs(a - b); });
    good &= worst < 1e-12;
    std::cout << std::left << std::setw(10) << format->name() << (worst < 1e-12 ? "right" : "WRONG") << '\n';
  }
  return good ? 0 : 1;
}

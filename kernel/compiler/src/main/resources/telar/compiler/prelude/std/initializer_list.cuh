// <initializer_list>: los valores de una lista entre llaves.
#pragma once
namespace std {
/// Los valores de una lista entre llaves, como en v = {1, 2, 3}.
template <typename T> class initializer_list {
  const T *first_;
  size_t size_;

public:
  using value_type = T;
  using reference = const T &;
  using const_reference = const T &;
  using size_type = size_t;
  using iterator = const T *;
  using const_iterator = const T *;

  __host__ __device__ constexpr initializer_list() noexcept : first_(nullptr), size_(0) {}
  __host__ __device__ constexpr size_t size() const noexcept { return size_; }
  __host__ __device__ constexpr const T *begin() const noexcept { return first_; }
  __host__ __device__ constexpr const T *end() const noexcept { return first_ + size_; }
};
}

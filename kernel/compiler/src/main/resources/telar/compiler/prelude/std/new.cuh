// <new>
#pragma once
namespace std {
struct nothrow_t {};
inline constexpr nothrow_t nothrow{};
enum class align_val_t : size_t {};
template <typename T> __host__ __device__ constexpr T *launder(T *p) noexcept { return p; }
}

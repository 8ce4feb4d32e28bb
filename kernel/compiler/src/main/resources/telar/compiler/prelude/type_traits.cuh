// <type_traits>, y de <utility> lo que mueve y reenvía.
namespace std {
using nullptr_t = decltype(nullptr);
template <typename T, T v> struct integral_constant {
  static constexpr T value = v;
  using value_type = T;
  using type = integral_constant;
  __host__ __device__ constexpr operator value_type() const noexcept { return v; }
  __host__ __device__ constexpr value_type operator()() const noexcept { return v; }
};
template <bool B> using bool_constant = integral_constant<bool, B>;
using true_type = integral_constant<bool, true>;
using false_type = integral_constant<bool, false>;

template <bool B, typename T = void> struct enable_if {};
template <typename T> struct enable_if<true, T> { using type = T; };
template <bool B, typename T = void> using enable_if_t = typename enable_if<B, T>::type;
template <bool B, typename T, typename F> struct conditional { using type = T; };
template <typename T, typename F> struct conditional<false, T, F> { using type = F; };
template <bool B, typename T, typename F> using conditional_t = typename conditional<B, T, F>::type;
template <typename... T> using void_t = void;

template <typename T> struct remove_reference { using type = T; };
template <typename T> struct remove_reference<T &> { using type = T; };
template <typename T> struct remove_reference<T &&> { using type = T; };
template <typename T> struct remove_const { using type = T; };
template <typename T> struct remove_const<const T> { using type = T; };
template <typename T> struct remove_volatile { using type = T; };
template <typename T> struct remove_volatile<volatile T> { using type = T; };
template <typename T> struct remove_cv { using type = typename remove_volatile<typename remove_const<T>::type>::type; };
template <typename T> struct remove_pointer { using type = T; };
template <typename T> struct remove_pointer<T *> { using type = T; };
template <typename T> struct remove_extent { using type = T; };
template <typename T, size_t N> struct remove_extent<T[N]> { using type = T; };
template <typename T> struct add_const { using type = const T; };
template <typename T> struct add_pointer { using type = typename remove_reference<T>::type *; };
template <typename T> struct add_lvalue_reference { using type = T &; };
template <typename T> struct add_rvalue_reference { using type = T &&; };
template <typename T> using remove_reference_t = typename remove_reference<T>::type;
template <typename T> using remove_const_t = typename remove_const<T>::type;
template <typename T> using remove_cv_t = typename remove_cv<T>::type;
template <typename T> using remove_pointer_t = typename remove_pointer<T>::type;
template <typename T> using remove_extent_t = typename remove_extent<T>::type;
template <typename T> using add_const_t = typename add_const<T>::type;
template <typename T> using add_pointer_t = typename add_pointer<T>::type;
template <typename T> struct decay { using type = typename remove_cv<typename remove_reference<T>::type>::type; };
template <typename T, size_t N> struct decay<T[N]> { using type = T *; };
template <typename T> using decay_t = typename decay<T>::type;
template <typename T> struct remove_cvref { using type = typename remove_cv<typename remove_reference<T>::type>::type; };
template <typename T> using remove_cvref_t = typename remove_cvref<T>::type;

template <typename A, typename B> struct is_same : bool_constant<__is_same(A, B)> {};
template <typename T> struct is_void : bool_constant<__is_same(remove_cv_t<T>, void)> {};
template <typename T> struct is_floating_point : bool_constant<__is_same(remove_cv_t<T>, float) || __is_same(remove_cv_t<T>, double) || __is_same(remove_cv_t<T>, long double)> {};
template <typename T> struct __telar_integral : false_type {};
template <> struct __telar_integral<bool> : true_type {};
template <> struct __telar_integral<char> : true_type {};
template <> struct __telar_integral<signed char> : true_type {};
template <> struct __telar_integral<unsigned char> : true_type {};
template <> struct __telar_integral<wchar_t> : true_type {};
template <> struct __telar_integral<short> : true_type {};
template <> struct __telar_integral<unsigned short> : true_type {};
template <> struct __telar_integral<int> : true_type {};
template <> struct __telar_integral<unsigned int> : true_type {};
template <> struct __telar_integral<long> : true_type {};
template <> struct __telar_integral<unsigned long> : true_type {};
template <> struct __telar_integral<long long> : true_type {};
template <> struct __telar_integral<unsigned long long> : true_type {};
template <typename T> struct is_integral : __telar_integral<remove_cv_t<T>> {};
template <typename T> struct is_arithmetic : bool_constant<is_integral<T>::value || is_floating_point<T>::value> {};
template <typename T> struct is_enum : bool_constant<__is_enum(T)> {};
template <typename T> struct is_class : bool_constant<__is_class(T)> {};
template <typename T> struct is_union : bool_constant<__is_union(T)> {};
template <typename T> struct is_pointer : false_type {};
template <typename T> struct is_pointer<T *> : true_type {};
template <typename T> struct is_reference : false_type {};
template <typename T> struct is_reference<T &> : true_type {};
template <typename T> struct is_reference<T &&> : true_type {};
template <typename T> struct is_lvalue_reference : false_type {};
template <typename T> struct is_lvalue_reference<T &> : true_type {};
template <typename T> struct is_const : false_type {};
template <typename T> struct is_const<const T> : true_type {};
template <typename T> struct is_array : false_type {};
template <typename T, size_t N> struct is_array<T[N]> : true_type {};
template <typename T, bool A> struct __telar_signed : false_type {};
template <typename T> struct __telar_signed<T, true> : bool_constant<(T(-1) < T(0))> {};
template <typename T> struct is_signed : __telar_signed<T, is_arithmetic<T>::value> {};
template <typename T> struct is_unsigned : bool_constant<is_integral<T>::value && !is_signed<T>::value> {};
template <typename B, typename D> struct is_base_of : bool_constant<__is_base_of(B, D)> {};
template <typename F, typename T> struct is_convertible : bool_constant<__is_convertible(F, T)> {};
template <typename T> struct is_trivially_copyable : bool_constant<__is_trivially_copyable(T)> {};
template <typename T> struct is_trivially_destructible : bool_constant<__is_trivially_destructible(T)> {};
template <typename T, typename... A> struct is_constructible : bool_constant<__is_constructible(T, A...)> {};
template <typename T> struct is_empty : bool_constant<__is_empty(T)> {};
template <typename T> struct underlying_type { using type = __underlying_type(T); };
template <typename T> using underlying_type_t = typename underlying_type<T>::type;
template <typename T> struct make_unsigned { using type = T; };
template <> struct make_unsigned<char> { using type = unsigned char; };
template <> struct make_unsigned<signed char> { using type = unsigned char; };
template <> struct make_unsigned<short> { using type = unsigned short; };
template <> struct make_unsigned<int> { using type = unsigned int; };
template <> struct make_unsigned<long> { using type = unsigned long; };
template <> struct make_unsigned<long long> { using type = unsigned long long; };
template <typename T> using make_unsigned_t = typename make_unsigned<T>::type;

template <typename A, typename B> inline constexpr bool is_same_v = is_same<A, B>::value;
template <typename T> inline constexpr bool is_void_v = is_void<T>::value;
template <typename T> inline constexpr bool is_integral_v = is_integral<T>::value;
template <typename T> inline constexpr bool is_floating_point_v = is_floating_point<T>::value;
template <typename T> inline constexpr bool is_arithmetic_v = is_arithmetic<T>::value;
template <typename T> inline constexpr bool is_pointer_v = is_pointer<T>::value;
template <typename T> inline constexpr bool is_reference_v = is_reference<T>::value;
template <typename T> inline constexpr bool is_const_v = is_const<T>::value;
template <typename T> inline constexpr bool is_array_v = is_array<T>::value;
template <typename T> inline constexpr bool is_enum_v = is_enum<T>::value;
template <typename T> inline constexpr bool is_class_v = is_class<T>::value;
template <typename T> inline constexpr bool is_signed_v = is_signed<T>::value;
template <typename T> inline constexpr bool is_unsigned_v = is_unsigned<T>::value;
template <typename B, typename D> inline constexpr bool is_base_of_v = is_base_of<B, D>::value;
template <typename F, typename T> inline constexpr bool is_convertible_v = is_convertible<F, T>::value;
template <typename T> inline constexpr bool is_trivially_destructible_v = is_trivially_destructible<T>::value;
template <typename T, typename... A> inline constexpr bool is_constructible_v = is_constructible<T, A...>::value;
template <typename T> inline constexpr bool is_trivially_copyable_v = is_trivially_copyable<T>::value;

/// Un valor de un tipo, para usar solo dentro de decltype y sizeof.
template <typename T> __host__ __device__ T &&declval() noexcept;
/// Permite mover de un objeto que ya no se necesita.
template <typename T> __host__ __device__ constexpr remove_reference_t<T> &&move(T &&value) noexcept { return static_cast<remove_reference_t<T> &&>(value); }
/// Pasa un argumento con la categoría con que llegó.
template <typename T> __host__ __device__ constexpr T &&forward(remove_reference_t<T> &value) noexcept { return static_cast<T &&>(value); }
template <typename T> __host__ __device__ constexpr T &&forward(remove_reference_t<T> &&value) noexcept { return static_cast<T &&>(value); }
}

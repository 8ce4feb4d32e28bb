struct Base { virtual ~Base() = default; };
class Vec : public Base, private Helper<int> {
  float x_ = 0, y_{1};
  static constexpr int N = 3;
  unsigned flag : 1, : 3;
public:
  __host__ __device__ Vec(float x, float y) : x_(x), y_{y} { normalize(); }
  explicit Vec(int);
  Vec(const Vec &) = delete;
  ~Vec();
  Vec &operator+=(const Vec &o) { x_ += o.x_; return *this; }
  float operator()(int i) const;
  operator bool() const { return x_ != 0; }
  void normalize() noexcept override;
  template <typename U> U as() const { return U(x_); }
  friend Vec operator*(float k, const Vec &v);
  friend class Other;
  using Base::Base;
  struct Inner { int deep; } inner;
  union { int bits; float value; };
};
Vec::Vec(int n) : x_(n), y_(n) {}
Vec::~Vec() {}
float Vec::operator()(int i) const { return i ? x_ : y_; }

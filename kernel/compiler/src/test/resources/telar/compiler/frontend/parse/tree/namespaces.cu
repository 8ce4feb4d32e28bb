namespace a { struct T {}; namespace b { int v; } enum Color { RED, GREEN = 5, BLUE }; }
namespace c::d { enum class Mode : unsigned char { ON, OFF }; }
namespace { int hidden; }
inline namespace v1 { void f(); }
namespace short_name = a::b;
using namespace a;
using a::b::v;
T t; Color color = RED; c::d::Mode mode = c::d::Mode::ON;
extern "C" { int puts(const char *); }
extern "C" __device__ int one(void);

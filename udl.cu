#include <cstdio>
#include <string>
#include <chrono>
constexpr unsigned long long operator"" _KiB(unsigned long long n) { return n * 1024; }
constexpr double operator""_deg(long double d) { return d * 3.14159265358979 / 180; }
struct Name { const char *s; size_t n; };
Name operator""_name(const char *s, size_t n) { return {s, n}; }
int main() { using namespace std::string_literals; using namespace std::chrono_literals; int a[4_KiB / 1024]; printf("%llu %g %s %zu %zu\n", 64_KiB, 180.0_deg, "hi"_name.s, "hola"_name.n, sizeof(a)); std::string s = "abc"s + "d"; printf("%s\n", s.c_str()); auto t = 1500ms; printf("%lld\n", (long long)t.count()); }

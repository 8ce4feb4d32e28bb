// Textos y flujos: los mismos formatos que con libstdc++.
#include <iostream>
#include <iomanip>
#include <sstream>
#include <string>
#include <vector>
struct P { int x, y; };
std::ostream &operator<<(std::ostream &os, const P &p) { return os << "(" << p.x << ", " << p.y << ")"; }
int main(){
  std::string s = "hola"; s += " mundo"; std::cout << s << " " << s.size() << std::endl;
  std::cout << 3.14159265 << " " << 1e10 << " " << 1.0f/3 << " " << 100000.0 << " " << 1000000.0 << " " << true << " " << 'c' << " " << -5 << "\n";
  std::cout << std::fixed << std::setprecision(2) << 3.14159 << std::setw(10) << 2.5 << "|" << std::left << std::setw(8) << "ab" << "|" << std::right << std::setw(8) << 42 << "\n";
  std::cout << std::hex << 255 << " " << std::showbase << 255 << std::dec << " " << std::setfill('0') << std::setw(5) << 42 << std::endl;
  std::cout << P{1,2} << " " << std::boolalpha << true << "\n";
  std::stringstream ss; ss << 12 << " " << 3.5 << " abc"; int a; double b; std::string c; ss >> a >> b >> c; std::cout << a << b << c << "\n";
  std::istringstream in("1 2 3\n4 5"); std::string line; while (std::getline(in, line)) std::cout << "[" << line << "]"; std::cout << "\n";
  std::cout << std::to_string(42) + "x" + std::to_string(2.5) << " " << std::stoi("123") + 1 << " " << std::stod("2.75") << "\n";
  std::cout << s.substr(5) << s.find("mun") << (s.find("zz")==std::string::npos) << s.replace(0,4,"adios") << "\n";
  std::vector<std::string> v{"b","a","c"}; for (auto &x : v) std::cout << x << ","; std::cout << std::endl;
  std::cerr << "err\n";
  return 0;}

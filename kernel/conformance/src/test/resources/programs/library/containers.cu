// Contenedores de nodos: mismo contenido y mismo orden que con libstdc++.
#include <iostream>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <deque>
#include <queue>
#include <stack>
#include <string>
int main(){
  std::map<std::string,int> m; m["uno"]=1; m["dos"]=2; m["tres"]=3; m["uno"]+=10; for (auto &p : m) std::cout << p.first << "=" << p.second << " "; std::cout << m.size() << m.count("dos") << m.count("x") << "\n";
  std::map<int,double> n{{3,1.5},{1,2.5},{2,0.5}}; for (const auto &p : n) std::cout << p.first << ":" << p.second << " "; n.erase(2); auto it=n.find(3); std::cout << it->second << (n.find(9)==n.end()) << n.rbegin()->first << "\n";
  std::set<int> s{5,1,3,1}; s.insert(4); for (int x : s) std::cout << x << " "; std::cout << *s.lower_bound(2) << s.size() << "\n";
  std::map<int,int> big; for (int i=0;i<1000;i++) big[(i*7919)%1009]=i; long h=0; int k=0; for (auto &p: big) h+=p.first*(long)(++k); std::cout << big.size() << " " << h << "\n"; for(int i=0;i<1000;i+=2) big.erase((i*7919)%1009); std::cout << big.size() << " " << big.begin()->first << "\n";
  std::unordered_map<int,int> u; for (int i=0;i<20;i++) u[i*i]=i; for (auto &p : u) std::cout << p.first << ":" << p.second << " "; std::cout << u.bucket_count() << "\n"; u.erase(16); u.erase(0); for (auto &p : u) std::cout << p.first << " "; std::cout << "\n";
  std::unordered_map<std::string,int> us{{"a",1},{"bb",2},{"ccc",3}}; us["dd"]++; us["una clave larga"]=7; for (auto &p : us) std::cout << p.first << ":" << p.second << " "; std::cout << std::hash<std::string>()("hola") << "\n";
  std::unordered_set<int> uset{3,1,2}; uset.insert(100); for (int x : uset) std::cout << x << " "; std::cout << uset.count(2) << "\n";
  std::deque<int> d{2,3}; d.push_front(1); d.push_back(4); for (int x : d) std::cout << x; std::cout << d.front() << d.back() << "\n";
  std::queue<int> q; q.push(1); q.push(2); q.pop(); std::stack<int> st; st.push(1); st.push(2); std::priority_queue<int> pq; pq.push(3); pq.push(9); pq.push(4); std::cout << q.front() << st.top() << pq.top() << "\n";
  std::map<int,int> copy = big; std::cout << (copy==big) << copy.size() << std::endl;
  return 0;}

// Algoritmos, arreglos, tuplas y límites: los mismos resultados que con libstdc++.
#include <cstdio>
#include <vector>
#include <algorithm>
#include <numeric>
#include <array>
#include <tuple>
#include <limits>
int main(){
  std::vector<int> v; unsigned s=12345; for(int i=0;i<100;i++){ s=s*1103515245u+12345u; v.push_back((s>>16)%50);} 
  std::sort(v.begin(),v.end()); for(int i=0;i<10;i++) printf("%d ",v[i]); puts("");
  std::sort(v.begin(),v.end(),[](int a,int b){return a>b;}); for(int i=0;i<10;i++) printf("%d ",v[i]); puts("");
  printf("%d %d\n",std::accumulate(v.begin(),v.end(),0), *std::max_element(v.begin(),v.end()));
  std::vector<int> w(10); std::iota(w.begin(),w.end(),5); std::transform(w.begin(),w.end(),w.begin(),[](int x){return x*x;}); for(int x:w) printf("%d ",x); puts("");
  std::reverse(w.begin(),w.end()); std::rotate(w.begin(),w.begin()+3,w.end()); for(int x:w) printf("%d ",x); puts("");
  printf("%ld %d\n",(long)(std::find(w.begin(),w.end(),49)-w.begin()),(int)std::count_if(w.begin(),w.end(),[](int x){return x>50;}));
  std::array<float,3> a={1,2,3}; float q=0; for(float x:a) q+=x; printf("%g %zu\n",q,a.size());
  auto t=std::make_tuple(1,2.5,'c'); printf("%d %g %c\n",std::get<0>(t),std::get<1>(t),std::get<2>(t));
  int x; double y; char c; std::tie(x,y,c)=t; printf("%d %g %c\n",x,y,c);
  printf("%d %g %g %u\n",std::numeric_limits<int>::max(),std::numeric_limits<float>::max(),std::numeric_limits<double>::epsilon(),std::numeric_limits<unsigned>::max());
  std::vector<std::pair<int,float>> ps; for(int i=0;i<30;i++) ps.push_back({(i*7)%10,i*0.5f}); std::stable_sort(ps.begin(),ps.end(),[](const auto&a,const auto&b){return a.first<b.first;}); for(auto&p:ps) printf("(%d %g)",p.first,p.second); puts("");
  std::sort(ps.begin(),ps.end()); printf("%d\n",std::is_sorted(ps.begin(),ps.end()));
  v.erase(std::unique(v.begin(),v.end()),v.end()); printf("%zu\n",v.size());
  int arr[5]={5,3,1,4,2}; std::sort(arr,arr+5); std::sort(std::begin(arr),std::end(arr),[](int a,int b){return a>b;}); for(int i:arr) printf("%d ",i); puts("");
  std::vector<float> f(5); std::fill(f.begin(),f.end(),1.5f); std::generate(f.begin(),f.end(),[n=0.f]() mutable {return n+=0.25f;}); printf("%g %g\n",f[0],f[4]);
  std::vector<int> ev; std::copy_if(w.begin(),w.end(),std::back_inserter(ev),[](int x){return x%2==0;}); printf("%zu %d\n",ev.size(),ev.back());
  return 0;}

// Números al azar, funciones, punteros dueños, tiempo: lo mismo que con libstdc++.
#include <cstdio>
#include <functional>
#include <memory>
#include <random>
#include <chrono>
#include <algorithm>
#include <vector>
#include <stdexcept>
#include <optional>
#include <numeric>
struct N { int v; N(int x):v(x){ printf("N%d ",v);} ~N(){ printf("~N%d ",v);} };
int twice(int x){ return 2*x; }
int main(){
  std::mt19937 g(42); printf("%lu\n",g()); g(); for(int i=0;i<1000;i++) g(); printf("%lu\n", g());
  std::uniform_int_distribution<int> d(1,6); for(int i=0;i<10;i++) printf("%d ",d(g)); puts("");
  std::uniform_real_distribution<float> uf(-1,1); for(int i=0;i<5;i++) printf("%.9g ",uf(g)); puts("");
  std::uniform_real_distribution<double> ud(0,10); for(int i=0;i<5;i++) printf("%.17g ",ud(g)); puts("");
  std::normal_distribution<float> nf(0,1); for(int i=0;i<5;i++) printf("%.7g ",nf(g)); puts("");
  std::normal_distribution<double> nd(5,2); for(int i=0;i<5;i++) printf("%.15g ",nd(g)); puts("");
  std::default_random_engine e(7); for(int i=0;i<5;i++) printf("%lu ",e()); std::uniform_int_distribution<int> d2(0,99); for(int i=0;i<5;i++) printf("%d ",d2(e)); printf("%.17g\n",ud(e));
  std::mt19937_64 g64(1); printf("%lu\n",g64()); std::uniform_int_distribution<long> dl(0,1000000000000L); printf("%ld ",dl(g64)); printf("%ld\n",dl(g));
  std::vector<int> v(10); std::iota(v.begin(),v.end(),0); std::shuffle(v.begin(),v.end(),g); for(int x:v) printf("%d ",x); puts("");
  std::bernoulli_distribution b(0.3); int c=0; for(int i=0;i<1000;i++) c+=b(g); printf("%d\n",c);
  std::function<int(int)> f=twice; printf("%d ",f(4)); int k=3; f=[k](int x){return x*k;}; printf("%d ",f(4)); std::function<int(int)> h=f; printf("%d %d\n",h(5),(bool)h);
  { auto p=std::make_unique<N>(1); std::unique_ptr<N> q=std::move(p); printf("%d %d ",p==nullptr,q->v); auto s=std::make_shared<N>(2); { auto s2=s; printf("c%ld ",s.use_count()); } printf("c%ld ",s.use_count()); std::weak_ptr<N> w=s; s.reset(); printf("e%d ",w.expired()); auto a=std::make_unique<int[]>(5); printf("%d ",a[3]); }
  puts("");
  auto t0=std::chrono::high_resolution_clock::now(); auto t1=std::chrono::high_resolution_clock::now(); auto ms=std::chrono::duration_cast<std::chrono::microseconds>(t1-t0).count(); std::chrono::duration<double,std::milli> dm=t1-t0; printf("%d %d\n",ms>=0,dm.count()>=0);
  printf("%ld %g\n",(long)std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(3)).count(), std::chrono::duration<double>(std::chrono::milliseconds(1500)).count());
  std::sort(v.begin(),v.end(),std::greater<int>()); printf("%d %d\n",v[0],std::accumulate(v.begin(),v.end(),1,std::plus<int>()));
  std::optional<int> o; printf("%d ",o.has_value()); o=5; printf("%d %d\n",*o,o.value_or(3));
  std::runtime_error er("mal"); printf("%s\n",er.what());
  return 0;}

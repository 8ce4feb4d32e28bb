// Aritmética de dos mitades de 16 bits o cuatro bytes a la vez en una palabra de 32 bits.
#pragma once
/// Suma parte por parte.
__device__ inline unsigned int __vadd4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) + ((int)((b >> i) & 0xffu))) & 0xffu) << i;
  return result;
}
/// Resta parte por parte.
__device__ inline unsigned int __vsub4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) - ((int)((b >> i) & 0xffu))) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vaddss4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(min(max(((int)(a << (24 - i)) >> 24) + ((int)(b << (24 - i)) >> 24), -128), 127)) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vsubss4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(min(max(((int)(a << (24 - i)) >> 24) - ((int)(b << (24 - i)) >> 24), -128), 127)) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vaddus4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(min(max(((int)((a >> i) & 0xffu)) + ((int)((b >> i) & 0xffu)), 0), 255)) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vsubus4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(min(max(((int)((a >> i) & 0xffu)) - ((int)((b >> i) & 0xffu)), 0), 255)) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vmaxs4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(max((int)(a << (24 - i)) >> 24, (int)(b << (24 - i)) >> 24)) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vmaxu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(max((int)((a >> i) & 0xffu), (int)((b >> i) & 0xffu))) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vmins4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(min((int)(a << (24 - i)) >> 24, (int)(b << (24 - i)) >> 24)) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vminu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(min((int)((a >> i) & 0xffu), (int)((b >> i) & 0xffu))) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vavgu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)((((int)((a >> i) & 0xffu)) + ((int)((b >> i) & 0xffu)) + 1) >> 1) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vavgs4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)((((int)(a << (24 - i)) >> 24) + ((int)(b << (24 - i)) >> 24) + ((((int)(a << (24 - i)) >> 24) + ((int)(b << (24 - i)) >> 24)) >= 0)) >> 1) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vhaddu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)((((int)((a >> i) & 0xffu)) + ((int)((b >> i) & 0xffu))) >> 1) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vabsdiffu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(abs(((int)((a >> i) & 0xffu)) - ((int)((b >> i) & 0xffu)))) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vabsdiffs4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(abs(((int)(a << (24 - i)) >> 24) - ((int)(b << (24 - i)) >> 24))) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vabs4(unsigned int a) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(abs((int)(a << (24 - i)) >> 24)) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vabsss4(unsigned int a) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(min(abs((int)(a << (24 - i)) >> 24), 127)) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vneg4(unsigned int a) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(-((int)(a << (24 - i)) >> 24)) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vnegss4(unsigned int a) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(min(-((int)(a << (24 - i)) >> 24), 127)) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpeq4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) == ((int)((b >> i) & 0xffu)) ? -1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vseteq4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) == ((int)((b >> i) & 0xffu)) ? 1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpne4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) != ((int)((b >> i) & 0xffu)) ? -1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vsetne4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) != ((int)((b >> i) & 0xffu)) ? 1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpgtu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) > ((int)((b >> i) & 0xffu)) ? -1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vsetgtu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) > ((int)((b >> i) & 0xffu)) ? 1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpgeu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) >= ((int)((b >> i) & 0xffu)) ? -1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vsetgeu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) >= ((int)((b >> i) & 0xffu)) ? 1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpltu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) < ((int)((b >> i) & 0xffu)) ? -1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vsetltu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) < ((int)((b >> i) & 0xffu)) ? 1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpleu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) <= ((int)((b >> i) & 0xffu)) ? -1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vsetleu4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)((a >> i) & 0xffu)) <= ((int)((b >> i) & 0xffu)) ? 1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpgts4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)(a << (24 - i)) >> 24) > ((int)(b << (24 - i)) >> 24) ? -1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vsetgts4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)(a << (24 - i)) >> 24) > ((int)(b << (24 - i)) >> 24) ? 1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpges4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)(a << (24 - i)) >> 24) >= ((int)(b << (24 - i)) >> 24) ? -1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vsetges4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)(a << (24 - i)) >> 24) >= ((int)(b << (24 - i)) >> 24) ? 1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vcmplts4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)(a << (24 - i)) >> 24) < ((int)(b << (24 - i)) >> 24) ? -1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vsetlts4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)(a << (24 - i)) >> 24) < ((int)(b << (24 - i)) >> 24) ? 1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vcmples4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)(a << (24 - i)) >> 24) <= ((int)(b << (24 - i)) >> 24) ? -1 : 0) & 0xffu) << i;
  return result;
}
__device__ inline unsigned int __vsetles4(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 8) result |= ((unsigned int)(((int)(a << (24 - i)) >> 24) <= ((int)(b << (24 - i)) >> 24) ? 1 : 0) & 0xffu) << i;
  return result;
}
/// Suma de las diferencias absolutas.
__device__ inline unsigned int __vsadu4(unsigned int a, unsigned int b) {
  unsigned int sum = 0;
  for (int i = 0; i < 32; i += 8) sum += abs(((int)((a >> i) & 0xffu)) - ((int)((b >> i) & 0xffu)));
  return sum;
}
/// Suma de las diferencias absolutas.
__device__ inline unsigned int __vsads4(unsigned int a, unsigned int b) {
  unsigned int sum = 0;
  for (int i = 0; i < 32; i += 8) sum += abs(((int)(a << (24 - i)) >> 24) - ((int)(b << (24 - i)) >> 24));
  return sum;
}
/// Suma parte por parte.
__device__ inline unsigned int __vadd2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) + ((int)((b >> i) & 0xffffu))) & 0xffffu) << i;
  return result;
}
/// Resta parte por parte.
__device__ inline unsigned int __vsub2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) - ((int)((b >> i) & 0xffffu))) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vaddss2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(min(max(((int)(a << (16 - i)) >> 16) + ((int)(b << (16 - i)) >> 16), -32768), 32767)) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vsubss2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(min(max(((int)(a << (16 - i)) >> 16) - ((int)(b << (16 - i)) >> 16), -32768), 32767)) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vaddus2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(min(max(((int)((a >> i) & 0xffffu)) + ((int)((b >> i) & 0xffffu)), 0), 65535)) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vsubus2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(min(max(((int)((a >> i) & 0xffffu)) - ((int)((b >> i) & 0xffffu)), 0), 65535)) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vmaxs2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(max((int)(a << (16 - i)) >> 16, (int)(b << (16 - i)) >> 16)) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vmaxu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(max((int)((a >> i) & 0xffffu), (int)((b >> i) & 0xffffu))) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vmins2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(min((int)(a << (16 - i)) >> 16, (int)(b << (16 - i)) >> 16)) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vminu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(min((int)((a >> i) & 0xffffu), (int)((b >> i) & 0xffffu))) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vavgu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)((((int)((a >> i) & 0xffffu)) + ((int)((b >> i) & 0xffffu)) + 1) >> 1) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vavgs2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)((((int)(a << (16 - i)) >> 16) + ((int)(b << (16 - i)) >> 16) + ((((int)(a << (16 - i)) >> 16) + ((int)(b << (16 - i)) >> 16)) >= 0)) >> 1) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vhaddu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)((((int)((a >> i) & 0xffffu)) + ((int)((b >> i) & 0xffffu))) >> 1) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vabsdiffu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(abs(((int)((a >> i) & 0xffffu)) - ((int)((b >> i) & 0xffffu)))) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vabsdiffs2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(abs(((int)(a << (16 - i)) >> 16) - ((int)(b << (16 - i)) >> 16))) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vabs2(unsigned int a) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(abs((int)(a << (16 - i)) >> 16)) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vabsss2(unsigned int a) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(min(abs((int)(a << (16 - i)) >> 16), 32767)) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vneg2(unsigned int a) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(-((int)(a << (16 - i)) >> 16)) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vnegss2(unsigned int a) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(min(-((int)(a << (16 - i)) >> 16), 32767)) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpeq2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) == ((int)((b >> i) & 0xffffu)) ? -1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vseteq2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) == ((int)((b >> i) & 0xffffu)) ? 1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpne2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) != ((int)((b >> i) & 0xffffu)) ? -1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vsetne2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) != ((int)((b >> i) & 0xffffu)) ? 1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpgtu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) > ((int)((b >> i) & 0xffffu)) ? -1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vsetgtu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) > ((int)((b >> i) & 0xffffu)) ? 1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpgeu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) >= ((int)((b >> i) & 0xffffu)) ? -1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vsetgeu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) >= ((int)((b >> i) & 0xffffu)) ? 1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpltu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) < ((int)((b >> i) & 0xffffu)) ? -1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vsetltu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) < ((int)((b >> i) & 0xffffu)) ? 1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpleu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) <= ((int)((b >> i) & 0xffffu)) ? -1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vsetleu2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)((a >> i) & 0xffffu)) <= ((int)((b >> i) & 0xffffu)) ? 1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpgts2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)(a << (16 - i)) >> 16) > ((int)(b << (16 - i)) >> 16) ? -1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vsetgts2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)(a << (16 - i)) >> 16) > ((int)(b << (16 - i)) >> 16) ? 1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vcmpges2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)(a << (16 - i)) >> 16) >= ((int)(b << (16 - i)) >> 16) ? -1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vsetges2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)(a << (16 - i)) >> 16) >= ((int)(b << (16 - i)) >> 16) ? 1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vcmplts2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)(a << (16 - i)) >> 16) < ((int)(b << (16 - i)) >> 16) ? -1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vsetlts2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)(a << (16 - i)) >> 16) < ((int)(b << (16 - i)) >> 16) ? 1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vcmples2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)(a << (16 - i)) >> 16) <= ((int)(b << (16 - i)) >> 16) ? -1 : 0) & 0xffffu) << i;
  return result;
}
__device__ inline unsigned int __vsetles2(unsigned int a, unsigned int b) {
  unsigned int result = 0;
  for (int i = 0; i < 32; i += 16) result |= ((unsigned int)(((int)(a << (16 - i)) >> 16) <= ((int)(b << (16 - i)) >> 16) ? 1 : 0) & 0xffffu) << i;
  return result;
}
/// Suma de las diferencias absolutas.
__device__ inline unsigned int __vsadu2(unsigned int a, unsigned int b) {
  unsigned int sum = 0;
  for (int i = 0; i < 32; i += 16) sum += abs(((int)((a >> i) & 0xffffu)) - ((int)((b >> i) & 0xffffu)));
  return sum;
}
/// Suma de las diferencias absolutas.
__device__ inline unsigned int __vsads2(unsigned int a, unsigned int b) {
  unsigned int sum = 0;
  for (int i = 0; i < 32; i += 16) sum += abs(((int)(a << (16 - i)) >> 16) - ((int)(b << (16 - i)) >> 16));
  return sum;
}

// <fenv.h>: modos de redondeo; la máquina virtual solo redondea al más cercano.
#pragma once
#define FE_TONEAREST 0
#define FE_DOWNWARD 0x400
#define FE_UPWARD 0x800
#define FE_TOWARDZERO 0xc00
/// El modo de redondeo del anfitrión: siempre FE_TONEAREST.
__host__ inline int fegetround() { return FE_TONEAREST; }
/// Devuelve 0 solo para FE_TONEAREST; los demás modos no se pueden establecer.
__host__ inline int fesetround(int mode) { return mode == FE_TONEAREST ? 0 : 1; }

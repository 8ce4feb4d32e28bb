// Lo que Telar no trae de cuBLAS, con lo más cercano que sí tiene.
#pragma once
#include "lib/cublas/types.cuh"
template <typename... A> cublasStatus_t cublasCgemm(A...) = delete("Telar no trae las funciones complejas; haga cuatro productos reales con cublasSgemm");
template <typename... A> cublasStatus_t cublasZgemm(A...) = delete("Telar no trae las funciones complejas; haga cuatro productos reales con cublasDgemm");
template <typename... A> cublasStatus_t cublasStrsm(A...) = delete("Telar no lo trae; resuelva el sistema triangular con un kernel propio");
template <typename... A> cublasStatus_t cublasDtrsm(A...) = delete("Telar no lo trae; resuelva el sistema triangular con un kernel propio");
template <typename... A> cublasStatus_t cublasStrsv(A...) = delete("Telar no lo trae; resuelva el sistema triangular con un kernel propio");
template <typename... A> cublasStatus_t cublasSsyrk(A...) = delete("Telar no lo trae; use cublasSgemm con la misma matriz y CUBLAS_OP_T");
template <typename... A> cublasStatus_t cublasDsyrk(A...) = delete("Telar no lo trae; use cublasDgemm con la misma matriz y CUBLAS_OP_T");
template <typename... A> cublasStatus_t cublasSsymm(A...) = delete("Telar no lo trae; llene las dos mitades de la matriz y use cublasSgemm");
template <typename... A> cublasStatus_t cublasDsymm(A...) = delete("Telar no lo trae; llene las dos mitades de la matriz y use cublasDgemm");
template <typename... A> cublasStatus_t cublasSsymv(A...) = delete("Telar no lo trae; llene las dos mitades de la matriz y use cublasSgemv");
template <typename... A> cublasStatus_t cublasDsymv(A...) = delete("Telar no lo trae; llene las dos mitades de la matriz y use cublasDgemv");
template <typename... A> cublasStatus_t cublasSgetrfBatched(A...) = delete("Telar no lo trae; factorice con un kernel propio, un bloque por matriz");
template <typename... A> cublasStatus_t cublasSgetrsBatched(A...) = delete("Telar no lo trae; resuelva con un kernel propio, un bloque por matriz");
template <typename... A> cublasStatus_t cublasSetSmCountTarget(A...) = delete("Telar no reparte el trabajo por multiprocesadores; quite la llamada");

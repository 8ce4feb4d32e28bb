/** C++ types, their layout as on 64-bit Linux, and the arithmetic conversions. */
package telar.compiler.frontend.types;

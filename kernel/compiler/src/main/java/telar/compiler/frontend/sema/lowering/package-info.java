/**
 * What all code is lowered with: values, conversions, overloads, objects and calls, each in need of
 * the others, since a conversion may call a constructor that conversions choose.
 */
package telar.compiler.frontend.sema.lowering;

/** Small programs that NVIDIA's compiler takes or refuses: Telar must do the same. */
package telar.conformance.verdicts;

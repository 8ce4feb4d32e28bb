package telar.device;

/**
 * Una variable del kernel o de una función que llama.
 *
 * @param function función que la declara
 * @param name nombre
 * @param type su tipo de C++
 * @param from dónde empieza el código que la puede nombrar, en caracteres del código fuente
 * @param to dónde termina
 */
public record StepVariable(String function, String name, String type, int from, int to) {}

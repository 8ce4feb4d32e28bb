package telar.device;

/**
 * Una condición en la que los hilos de un warp no coincidieron: la primera vez que ocurrió.
 *
 * @param line línea del código fuente
 * @param column columna
 * @param expression texto de la condición
 * @param block bloque en el que ocurrió
 * @param warp número del warp en su bloque
 * @param active lanes que la evaluaron, un bit por lane
 * @param taken lanes en que se cumple
 */
public record WarpBranch(
    int line, int column, String expression, Dim3 block, int warp, int active, int taken) {}

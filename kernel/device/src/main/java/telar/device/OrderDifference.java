package telar.device;

/**
 * Un resultado que cambia con el orden, en el lanzamiento más pequeño que se encontró.
 *
 * @param smallest ese lanzamiento, con la semilla del orden que lo cambia
 * @param variable variable que cambia; vacía si el kernel falla en lugar de dar otro resultado
 * @param element el primer elemento que cambia, p. ej. {@code y[3]}
 * @param elements cuántos elementos de la variable cambian
 * @param natural lo que dio el orden natural
 * @param other lo que dio el otro
 * @param finding lo mismo en un mensaje
 */
public record OrderDifference(
    LaunchConfig smallest,
    String variable,
    String element,
    long elements,
    OrderedRun natural,
    OrderedRun other,
    Finding finding) {}

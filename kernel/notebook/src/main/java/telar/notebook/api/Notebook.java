package telar.notebook.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
import telar.device.Counters;
import telar.device.DeviceException;
import telar.device.Gpu;
import telar.device.HostFunction;
import telar.device.Kernel;
import telar.device.LaunchReport;
import telar.grading.Exercises;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;
import telar.grading.report.GradeReport;
import telar.notebook.cuda.CudaSession;
import telar.notebook.display.CounterTable;
import telar.notebook.display.Displays;
import telar.notebook.display.MimeBundle;
import telar.notebook.display.ProgressTable;
import telar.notebook.display.Screen;
import telar.notebook.progress.Attempt;
import telar.notebook.progress.AttemptLog;
import telar.notebook.progress.HintsRead;
import telar.notebook.progress.Prediction;
import telar.notebook.progress.Predictions;
import telar.notebook.progress.Verification;
import telar.notebook.text.Texts;

/** Lo que un cuaderno puede pedir desde una celda de Java; sus métodos están importados. */
public final class Notebook {

  /** A kernel process has one session; JShell's code reaches it through this field. */
  private static final AtomicReference<@Nullable Session> current = new AtomicReference<>();

  private record Session(
      Screen screen,
      CudaSession cuda,
      Predictions predictions,
      AttemptLog attempts,
      HintsRead hints) {}

  private Notebook() {}

  /** Connects the cells to their session; called once, by the kernel. */
  public static void connect(Screen screen, CudaSession cuda, AttemptLog attempts) {
    current.set(new Session(screen, cuda, new Predictions(), attempts, new HintsRead()));
  }

  /** Muestra un valor como lo mostraría el cuaderno: tabla, gráfica, informe o texto. */
  public static void display(@Nullable Object value) {
    screen().show(render(value));
  }

  /**
   * Muestra un texto como el tipo MIME que se pida.
   *
   * @param value el contenido, p. ej. HTML
   * @param mimeType p. ej. {@code "text/html"} o {@code "image/svg+xml"}
   */
  public static void display(Object value, String mimeType) {
    screen().show(Displays.renderAs(value, mimeType));
  }

  /**
   * Muestra un valor que después se puede reemplazar.
   *
   * @return el identificador para {@link #updateDisplay(String, Object)}
   */
  public static String displayWithId(@Nullable Object value) {
    String id = UUID.randomUUID().toString();
    screen().show(render(value), id);
    return id;
  }

  /** Reemplaza lo que mostró {@link #displayWithId(Object)}. */
  public static void updateDisplay(String id, @Nullable Object value) {
    screen().update(render(value), id);
  }

  /** Borra las salidas de la celda. */
  public static void clearOutput() {
    screen().clear(false);
  }

  /**
   * Borra las salidas de la celda.
   *
   * @param wait si es {@code true}, espera a la siguiente salida para que la página no parpadee
   */
  public static void clearOutput(boolean wait) {
    screen().clear(wait);
  }

  /**
   * Los contadores de un lanzamiento como tabla de Tablesaw, una fila por línea del código.
   *
   * @param informe lo que devuelve {@code launch}
   */
  public static Table tabla(LaunchReport informe) {
    return CounterTable.of(informe);
  }

  /**
   * Los contadores de un lanzamiento.
   *
   * @param informe lo que devuelve {@code launch}
   * @throws IllegalStateException si el dispositivo no cuenta (una GPU, o un lanzamiento sin
   *     revisión)
   */
  public static Counters counters(LaunchReport informe) {
    return informe
        .counters()
        .orElseThrow(() -> new IllegalStateException(Texts.API.of("counters.none")));
  }

  /**
   * Lanza y muestra el informe; si el dispositivo se queja, muestra qué dice y el cuaderno sigue.
   *
   * @param launch p. ej. {@code () -> saxpy.launch(grid(n, 256), n, 2f, dx, dy)}
   */
  public static void attempt(Supplier<LaunchReport> launch) {
    try {
      display(launch.get());
    } catch (DeviceException e) {
      display(e.getMessage());
    }
  }

  /**
   * Guarda su predicción, para compararla después con lo que se mida.
   *
   * @param what de qué es, p. ej. {@code "Bytes leídos"}
   */
  public static void predict(String what, double value) {
    session().predictions().add(what, value);
  }

  /**
   * Compara lo que se midió con lo que usted predijo con {@link #predict(String, double)}.
   *
   * @throws IllegalStateException si no hay una predicción con ese nombre
   */
  public static Prediction compare(String what, double measured) {
    return session().predictions().compare(what, measured);
  }

  /**
   * Compara un resultado con el que se esperaba.
   *
   * @param expected un arreglo de números
   * @param actual otro del mismo largo, p. ej. {@code dy.download()}
   */
  public static Verification verify(Object expected, Object actual) {
    return verify(expected, actual, 0);
  }

  /**
   * Compara un resultado con el que se esperaba, con una tolerancia.
   *
   * @param tolerance la mayor diferencia que se acepta en cada elemento
   */
  public static Verification verify(Object expected, Object actual, double tolerance) {
    return Verification.of(expected, actual, tolerance);
  }

  /** La GPU (o el emulador) del cuaderno; es la variable {@code gpu}. */
  public static Gpu gpu() {
    return session().cuda().gpu();
  }

  /** El kernel más reciente de ese nombre que compiló una celda {@code %%cuda}. */
  public static Kernel kernel(String name) {
    CudaSession cuda = session().cuda();
    return cuda.kernel(name).orElseThrow(() -> new DeviceException(missing(name), List.of()));
  }

  /**
   * La función del host más reciente de ese nombre que compiló una celda {@code %%cuda}; se llama
   * con arreglos y números de Java, p. ej. {@code host("viaje").call(x, y, n)}.
   */
  public static HostFunction host(String name) {
    return session()
        .cuda()
        .hostFunction(name)
        .orElseThrow(() -> new DeviceException(missingFunction(name), List.of()));
  }

  /**
   * Prueba su función del host con las pruebas de un ejercicio y muestra qué pasa y qué falta.
   *
   * @param exercise el ejercicio, p. ej. {@code "n0/copiaIdaVuelta"}
   * @param function p. ej. {@code host("copiaIdaVuelta")}
   */
  public static GradeReport grade(String exercise, HostFunction function) {
    warnIfOutdated(function.name());
    return noted(Exercises.on(gpu()).grade(exercise, function));
  }

  /**
   * Prueba su kernel con las pruebas de un ejercicio y muestra qué pasa y qué falta.
   *
   * @param exercise el ejercicio, p. ej. {@code "p1/saxpy"}
   * @param kernel la variable que creó la celda {@code %%cuda}
   */
  public static GradeReport grade(String exercise, Kernel kernel) {
    warnIfOutdated(kernel.name());
    return noted(Exercises.on(gpu()).grade(exercise, CudaSession.plain(kernel)));
  }

  /** After a mistake that does not compile, the variable still is what compiled before it. */
  private static void warnIfOutdated(String name) {
    if (session().cuda().isOutdated(name)) {
      display(Texts.API.of("kernel.outdated", name));
    }
  }

  private static GradeReport noted(GradeReport report) {
    report.points().ifPresent(points -> session().attempts().add(attempt(report, points)));
    return hinted(report);
  }

  /** The report with the hint that comes after those already read. */
  private static GradeReport hinted(GradeReport report) {
    HintsRead hints = session().hints();
    String exercise = report.exercise().id();
    GradeReport next = report.withHintsRead(hints.of(exercise));
    hints.add(exercise, next.hintsReadAfter());
    return next;
  }

  /**
   * Muestra el resultado de {@link #grade(String, Kernel)} y da sus puntos: el valor de una celda
   * de prueba de nbgrader. No guarda un intento.
   *
   * @param exercise el ejercicio, p. ej. {@code "p1/saxpy"}
   * @param kernel la variable que creó la celda {@code %%cuda}
   * @return los puntos; infinito si falló el evaluador, para que nbgrader rechace la nota: no es un
   *     cero
   */
  public static double points(String exercise, Kernel kernel) {
    return shown(Exercises.on(gpu()).grade(exercise, CudaSession.plain(kernel)));
  }

  /** Como {@link #points(String, Kernel)}, de una función del host. */
  public static double points(String exercise, HostFunction function) {
    return shown(Exercises.on(gpu()).grade(exercise, function));
  }

  private static double shown(GradeReport report) {
    display(hinted(report));
    return report.nbgraderPoints();
  }

  private static Attempt attempt(GradeReport report, int points) {
    return new Attempt(
        Instant.now(), report.exercise().id(), points, report.maxPoints(), report.verdict().id());
  }

  /** Su avance en el curso: una fila por ejercicio, con su mejor resultado en esta computadora. */
  public static Table progreso() {
    return ProgressTable.of(Catalogue.load().exercises(), session().attempts().read());
  }

  /**
   * Una pista de un ejercicio.
   *
   * @param rung de 1 a 4: una pregunta, el concepto, la línea, la solución explicada
   */
  public static String hint(String exercise, int rung) {
    String hint = Exercises.hint(exercise, rung);
    session().hints().add(Catalogue.load().find(exercise).id(), Math.min(rung, Exercise.HINTS));
    return hint;
  }

  private static String missing(String name) {
    return Texts.API.of("kernel.missing", name);
  }

  private static String missingFunction(String name) {
    return Texts.API.of("function.missing", name);
  }

  private static MimeBundle render(@Nullable Object value) {
    if (value != null) {
      session().cuda().launches().shown(value);
    }
    return Displays.render(value);
  }

  private static Screen screen() {
    return session().screen();
  }

  private static Session session() {
    Session session = current.get();
    if (session == null) {
      throw new IllegalStateException("no notebook session");
    }
    return session;
  }
}

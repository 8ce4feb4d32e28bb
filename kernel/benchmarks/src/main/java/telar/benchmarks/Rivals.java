package telar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The native rivals that this machine has: plain C by {@code gcc -O3 -march=native -fopenmp},
 * OpenCL on PoCL, and OpenCL on Oclgrind.
 */
final class Rivals {

  private static final String C_DRIVER = "c/driver.c";
  private static final String OPENCL_DRIVER = "opencl/driver.c";

  private final Path folder;
  private final Optional<String> gcc;
  private final Optional<String> openCl;
  private final Optional<String> oclgrind;
  private final List<String> missing = new ArrayList<>();

  Rivals() throws IOException {
    this.folder = Files.createTempDirectory("telar-side-by-side");
    Resources.copy(folder, "common.h", C_DRIVER, OPENCL_DRIVER);
    this.gcc = firstLine("gcc", "--version");
    this.openCl = gcc.isPresent() ? openClDevice() : Optional.empty();
    this.oclgrind = openClDriverBuilt() ? firstLine("oclgrind", "--version") : Optional.empty();
    note(gcc, "plain C: there is no gcc (apt install gcc)");
    note(openCl, "PoCL: no OpenCL device (apt install pocl-opencl-icd ocl-icd-opencl-dev)");
    note(oclgrind, "Oclgrind: not installed (apt install oclgrind ocl-icd-opencl-dev)");
  }

  private void note(Optional<String> rival, String text) {
    if (rival.isEmpty()) {
      missing.add(text);
    }
  }

  private static Optional<String> firstLine(String... command) throws IOException {
    return Command.output(List.of(command))
        .map(text -> text.strip().lines().findFirst().orElse(""));
  }

  private Optional<String> openClDevice() throws IOException {
    List<String> build =
        List.of(
            "gcc",
            "-O2",
            "-o",
            program("opencl-driver"),
            folder.resolve(OPENCL_DRIVER).toString(),
            "-lOpenCL");
    if (Command.output(build).isEmpty()) {
      return Optional.empty();
    }
    return firstLine(program("opencl-driver")).filter(name -> !name.equals("none"));
  }

  private boolean openClDriverBuilt() {
    return Files.exists(folder.resolve("opencl-driver"));
  }

  private String program(String name) {
    return folder.resolve(name).toString();
  }

  /** What is missing, a sentence each with how to get it. */
  List<String> missing() {
    return missing;
  }

  /** The rivals found, with their versions. */
  List<String> found() {
    List<String> found = new ArrayList<>();
    gcc.ifPresent(version -> found.add(version + " -O3 -march=native -fopenmp"));
    openCl.ifPresent(found::add);
    oclgrind.ifPresent(found::add);
    return found;
  }

  Optional<NativeContestant> plainC(Workload workload) throws IOException {
    if (gcc.isEmpty()) {
      return Optional.empty();
    }
    String file = workload.name() + ".c";
    Resources.copy(folder, "c/" + file);
    String program = program("c-" + workload.name());
    Command.run(
        List.of(
            "gcc",
            "-O3",
            "-march=native",
            "-fopenmp",
            "-DWORKLOAD=\"" + file + "\"",
            "-DSIZE=" + workload.size(),
            "-o",
            program,
            folder.resolve(C_DRIVER).toString(),
            "-lm"));
    return Optional.of(new NativeContestant("C", new ProcessBuilder(program)));
  }

  Optional<OpenClContestant> poCl(Workload workload) throws IOException {
    return openCl.isEmpty() ? Optional.empty() : Optional.of(openClOn("PoCL", workload, List.of()));
  }

  /** Oclgrind with its checks for races and uninitialised values. */
  Optional<OpenClContestant> oclgrind(Workload workload) throws IOException {
    List<String> prefix = List.of("oclgrind", "--data-races", "--uninitialized");
    return oclgrind.isEmpty()
        ? Optional.empty()
        : Optional.of(openClOn("Oclgrind", workload, prefix));
  }

  private OpenClContestant openClOn(String name, Workload workload, List<String> prefix)
      throws IOException {
    String file = "opencl/" + workload.name() + ".cl";
    Resources.copy(folder, file);
    List<String> command = new ArrayList<>(prefix);
    command.add(program("opencl-driver"));
    command.add(folder.resolve(file).toString());
    return new OpenClContestant(
        name, workload, command, Files.createTempDirectory(folder, "cache"));
  }
}

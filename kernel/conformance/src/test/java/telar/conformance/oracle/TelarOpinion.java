package telar.conformance.oracle;

import java.util.List;
import telar.device.Buffer;
import telar.device.CompilationException;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.Kernel;
import telar.device.LaunchConfig;

/** Runs programs on Telar's device, in all its modes. */
final class TelarOpinion {

  private final Device device;
  private final List<Buffer<?>> inputs;

  TelarOpinion(Device device, Data data) {
    this.device = device;
    this.inputs =
        List.of(
            device.upload(data.ints()),
            device.upload(data.unsigneds()),
            device.upload(data.longs()),
            device.upload(data.floats()),
            device.upload(data.doubles()),
            device.upload(data.bytes()),
            device.upload(data.shorts()));
  }

  /** What went wrong compared with the results expected; empty when nothing did. */
  String complaint(RandomProgram program, Results expected, Mode mode) {
    return mode.run(program, () -> complaint(program, expected, mode.checks()));
  }

  private String complaint(RandomProgram program, Results expected, boolean checks) {
    try {
      Kernel kernel =
          device
              .compile(
                  new CudaSource("oracle" + program.seed() + ".cu", program.source()),
                  CompileOptions.defaults().withChecks(checks))
              .kernel(RandomProgram.KERNEL);
      return launch(kernel, program, expected, checks);
    } catch (CompilationException e) {
      return "does not compile: " + e.getMessage();
    } catch (RuntimeException | Error e) {
      return "fails: " + e;
    }
  }

  private String launch(Kernel kernel, RandomProgram program, Results expected, boolean checks) {
    Results initial = Results.initial(program.shape());
    try (Buffer<int[]> out = device.upload(initial.out());
        Buffer<long[]> lout = device.upload(initial.lout());
        Buffer<float[]> fout = device.upload(initial.fout());
        Buffer<double[]> dout = device.upload(initial.dout());
        Buffer<int[]> acc = device.upload(initial.acc())) {
      Object[] arguments = new Object[6 + inputs.size()];
      arguments[0] = program.shape().total();
      for (int i = 0; i < inputs.size(); i++) {
        arguments[i + 1] = inputs.get(i);
      }
      List<Buffer<?>> outputs = List.of(out, lout, fout, dout, acc);
      for (int i = 0; i < outputs.size(); i++) {
        arguments[i + 1 + inputs.size()] = outputs.get(i);
      }
      List<Finding> findings = kernel.launch(config(program, checks), arguments).findings();
      Results results =
          new Results(
              out.download(), lout.download(), fout.download(), dout.download(), acc.download());
      String difference = expected.differenceFrom(results);
      return difference.isEmpty()
          ? findings.isEmpty() ? "" : "finds: " + findings.get(0).message()
          : "differs: " + difference;
    }
  }

  /** Checked launches take blocks and warps in another order. */
  private static LaunchConfig config(RandomProgram program, boolean checks) {
    Shape shape = program.shape();
    LaunchConfig config =
        LaunchConfig.config(Dim3.of(shape.blocks()), Dim3.of(shape.width(), shape.height()));
    return checks ? config.schedule(program.seed()) : config;
  }
}

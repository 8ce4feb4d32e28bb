package telar.device.jcuda.runtime;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import telar.device.Kernel;
import telar.device.KernelParameter;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.jcuda.driver.Argument;
import telar.device.jcuda.driver.Driver;
import telar.device.jcuda.nvrtc.CompiledKernel;

/** A kernel that runs on the GPU. */
final class HardwareKernel implements Kernel {

  private final HardwareModule module;
  private final CompiledKernel compiled;
  private final Session session;
  private final ArgumentMarshaller marshaller;

  HardwareKernel(HardwareModule module, CompiledKernel compiled, Session session) {
    this.module = module;
    this.compiled = compiled;
    this.session = session;
    this.marshaller = new ArgumentMarshaller(session, compiled);
  }

  @Override
  public String name() {
    return compiled.declaration().name();
  }

  @Override
  public List<KernelParameter> parameters() {
    return compiled.declaration().parameters();
  }

  @Override
  public LaunchReport launch(LaunchConfig config, Object... args) {
    Driver.Outcome outcome = session.call(driver -> run(driver, config, args));
    return new LaunchReport(
        HardwareDevice.info(session.driver().facts()),
        module.source(),
        name(),
        config,
        outcome.elapsed(),
        outcome.printed(),
        Optional.empty(),
        Collections.unmodifiableSortedMap(new TreeMap<>()),
        Optional.empty(),
        List.of());
  }

  @Override
  public void copyToSymbol(String symbol, Object array) {
    module.copyToSymbol(symbol, array);
  }

  private Driver.Outcome run(Driver driver, LaunchConfig config, Object[] args) {
    List<Argument> arguments = marshaller.marshal(args);
    Driver.Function function = module.function(compiled.entry().loweredName());
    LaunchLimits.check(config, driver.facts(), driver.facts(function));
    Driver.Run run =
        driver.start(function, config.grid(), config.block(), config.sharedBytes(), arguments);
    return session.await(run, name(), config.timeLimit());
  }
}

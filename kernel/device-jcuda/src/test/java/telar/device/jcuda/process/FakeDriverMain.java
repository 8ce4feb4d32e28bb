package telar.device.jcuda.process;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import telar.device.jcuda.driver.Driver;
import telar.device.jcuda.driver.DriverException;
import telar.device.jcuda.runtime.FakeDriver;

/** A GPU process without a GPU: what a kernel does follows from its name. */
final class FakeDriverMain {

  private FakeDriverMain() {}

  public static void main(String[] arguments) throws IOException {
    DriverMain.serve(() -> noisy(new FakeDriver()));
  }

  private static Driver noisy(FakeDriver driver) {
    return (Driver)
        Proxy.newProxyInstance(
            FakeDriverMain.class.getClassLoader(),
            new Class<?>[] {Driver.class},
            (proxy, method, values) -> {
              if (method.getName().equals("start")) {
                act(driver, values[0].toString());
              }
              return call(driver, method, values);
            });
  }

  private static Object call(FakeDriver driver, Method method, Object[] values) throws Throwable {
    try {
      return method.invoke(driver, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void act(FakeDriver driver, String kernel) {
    System.out.print("año " + kernel.charAt(kernel.length() - 2) + "\n");
    System.out.flush();
    if (kernel.contains("muere")) {
      Runtime.getRuntime().halt(139);
    } else if (kernel.contains("eterno")) {
      driver.neverEnds = true;
    } else if (kernel.contains("falla")) {
      throw new DriverException("CUDA_ERROR_ASSERT");
    }
  }
}

package telar.device;

import java.util.List;

/**
 * Los bancos que pidió un warp en cada acceso a memoria compartida de un kernel; el cuaderno los
 * dibuja.
 *
 * @param kernel nombre del kernel
 * @param accesses el acceso más costoso de cada lugar del código, en orden
 */
public record BankUse(String kernel, List<WarpAccess> accesses) {

  public BankUse {
    accesses = List.copyOf(accesses);
  }
}

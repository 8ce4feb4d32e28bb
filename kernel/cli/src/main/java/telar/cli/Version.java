package telar.cli;

import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of Telar, from the jar's manifest. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(
                Objects.requireNonNull(Version.class.getPackage()).getImplementationVersion())
            .orElse("(en desarrollo)");
    return new String[] {"Telar " + version + " · Java " + Runtime.version()};
  }
}

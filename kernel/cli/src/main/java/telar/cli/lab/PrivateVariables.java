package telar.cli.lab;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The environment variables that keep Telar's JupyterLab and the person's own Python apart. */
final class PrivateVariables {

  private PrivateVariables() {}

  /** Removes what would mix another Python into this one. */
  static void clean(Map<String, String> environment) {
    List.of("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "JUPYTER_PATH")
        .forEach(environment::remove);
    environment.put("PYTHONNOUSERSITE", "1");
    environment.put("PYTHONUTF8", "1");
    environment.put("PIP_REQUIRE_VIRTUALENV", "false");
  }

  /** Also moves Jupyter's own folders under {@code state}. */
  static void apply(Map<String, String> environment, Path state) {
    clean(environment);
    Path jupyter = state.resolve("jupyter");
    environment.put("JUPYTER_CONFIG_DIR", jupyter.resolve("config").toString());
    environment.put("JUPYTER_DATA_DIR", jupyter.resolve("data").toString());
    environment.put("JUPYTER_RUNTIME_DIR", jupyter.resolve("runtime").toString());
    environment.put("JUPYTERLAB_SETTINGS_DIR", jupyter.resolve("settings").toString());
    environment.put("JUPYTERLAB_WORKSPACES_DIR", jupyter.resolve("workspaces").toString());
    environment.put("JUPYTER_PREFER_ENV_PATH", "1");
  }
}

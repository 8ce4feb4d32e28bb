package telar.cli.lab;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import telar.cli.install.Resources;

/**
 * Completes the Spanish language pack of the private environment: it lags behind JupyterLab, and it
 * calls a kernel by three names.
 */
final class SpanishTexts {

  private static final String PACK =
      "jupyterlab_language_pack_es_ES/locale/es_ES/LC_MESSAGES/jupyterlab.json";

  private SpanishTexts() {}

  static void completeIn(Path environment) throws IOException {
    for (Path pack : packs(environment)) {
      Files.writeString(pack, new Gson().toJson(complete(Files.readString(pack))));
    }
  }

  /** The pack with Telar's texts over its own. */
  private static JsonObject complete(String pack) {
    JsonObject texts = JsonParser.parseString(pack).getAsJsonObject();
    JsonParser.parseString(Resources.text(SpanishTexts.class, "spanish.json"))
        .getAsJsonObject()
        .entrySet()
        .forEach(
            entry -> {
              JsonArray forms = new JsonArray();
              forms.add(entry.getValue());
              texts.add(entry.getKey(), forms);
            });
    return texts;
  }

  private static List<Path> packs(Path environment) throws IOException {
    if (!Files.isDirectory(environment.resolve("lib"))) {
      return existing(Stream.of(environment.resolve("Lib/site-packages")));
    }
    try (Stream<Path> versions = Files.list(environment.resolve("lib"))) {
      return existing(versions.map(version -> version.resolve("site-packages")));
    }
  }

  private static List<Path> existing(Stream<Path> sitePackages) {
    return sitePackages.map(packages -> packages.resolve(PACK)).filter(Files::exists).toList();
  }
}

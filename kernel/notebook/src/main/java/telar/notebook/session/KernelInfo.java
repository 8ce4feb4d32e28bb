package telar.notebook.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import telar.notebook.protocol.MessageFactory;
import telar.notebook.text.Texts;

/** What the kernel says of itself. */
final class KernelInfo {

  static final String VERSION = "0.1.0";

  private KernelInfo() {}

  static JsonObject reply() {
    String java = System.getProperty("java.specification.version");
    JsonObject reply = Json.ok();
    reply.addProperty("protocol_version", MessageFactory.PROTOCOL_VERSION);
    reply.addProperty("implementation", "telar");
    reply.addProperty("implementation_version", VERSION);
    reply.add("language_info", languageInfo(java));
    reply.addProperty("banner", Texts.SESSION.of("banner", VERSION, java));
    reply.addProperty("debugger", false);
    reply.add("help_links", new JsonArray());
    reply.add("supported_features", new JsonArray());
    return reply;
  }

  private static JsonObject languageInfo(String java) {
    JsonObject info = new JsonObject();
    info.addProperty("name", "java");
    info.addProperty("version", java);
    info.addProperty("mimetype", "text/x-java");
    info.addProperty("file_extension", ".jshell");
    info.addProperty("pygments_lexer", "java");
    info.addProperty("codemirror_mode", "text/x-java");
    info.addProperty("nbconvert_exporter", "script");
    return info;
  }
}

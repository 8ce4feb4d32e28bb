package telar.notebook.shell;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The Javadoc of what cells call of Telar, read from the sources that travel in its jars: JShell
 * reads the JDK's sources only.
 */
final class LearnerDocs {

  private static final List<String> PACKAGES =
      List.of("telar/device/", "telar/notebook/api/", "telar/grading/");
  private static final Pattern METHOD =
      Pattern.compile("(\\w+)(?:<[^.()]*>)?\\.(?:<[^.()]*>)?(\\w+)\\(([^()]*)\\)$");
  private static final Pattern TYPE = Pattern.compile("(?:^|[.:])(\\w+)(?:<.*>)?(?:\\(.*\\))?$");

  private final Map<String, Map<String, String>> byType = new HashMap<>();

  /** The documentation of a signature as JShell writes it; empty when it is not Telar's. */
  Optional<String> of(String signature) {
    // Java 25 writes the components of a record behind its name.
    String plain = signature.replaceAll("\\([^()]*\\)(?=\\.)", "");
    Matcher method = METHOD.matcher(plain);
    if (method.find()) {
      return find(method.group(1), method.group(2) + "/" + arity(method.group(3)));
    }
    Matcher type = TYPE.matcher(plain);
    return type.find() ? find(type.group(1), "") : Optional.empty();
  }

  private static int arity(String parameters) {
    String flat = parameters.replaceAll("<[^<>]*>", "");
    return flat.isBlank() ? 0 : flat.split(",").length;
  }

  private Optional<String> find(String type, String member) {
    Map<String, String> members = byType.computeIfAbsent(type, LearnerDocs::read);
    return Optional.ofNullable(members.get(member));
  }

  private static Map<String, String> read(String type) {
    for (String folder : PACKAGES) {
      String path = "/META-INF/telar-sources/" + folder + type + ".java";
      try (InputStream in = LearnerDocs.class.getResourceAsStream(path)) {
        if (in != null) {
          return parse(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        return Map.of();
      }
    }
    return Map.of();
  }

  private static Map<String, String> parse(String type, String source) throws IOException {
    JavaFileObject file = new Source(type, source);
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(Writer.nullWriter(), null, d -> {}, List.of(), null, List.of(file));
    DocTrees trees = DocTrees.instance(task);
    Map<String, String> docs = new HashMap<>();
    for (CompilationUnitTree unit : task.parse()) {
      new Collector(trees, docs).scan(unit, null);
    }
    return docs;
  }

  /** Gathers the comments of a type and of its methods. */
  private static final class Collector extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees trees;
    private final Map<String, String> docs;

    Collector(DocTrees trees, Map<String, String> docs) {
      this.trees = trees;
      this.docs = docs;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      put("");
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      put(method.getName() + "/" + method.getParameters().size());
      return null;
    }

    private void put(String key) {
      String comment = trees.getDocComment(getCurrentPath());
      if (comment != null) {
        docs.putIfAbsent(key, JavadocText.plain(comment));
      }
    }
  }

  /** Source text for javac. */
  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String type, String text) {
      super(URI.create("string:///" + type + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}

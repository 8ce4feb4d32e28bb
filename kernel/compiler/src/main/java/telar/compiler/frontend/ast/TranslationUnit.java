package telar.compiler.frontend.ast;

import java.util.List;
import telar.compiler.source.SourceFile;

/** All declarations of a source file and what it includes. */
public record TranslationUnit(SourceFile file, List<Declaration> declarations) {

  public TranslationUnit {
    declarations = List.copyOf(declarations);
  }
}

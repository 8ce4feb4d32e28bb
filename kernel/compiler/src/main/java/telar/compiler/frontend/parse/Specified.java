package telar.compiler.frontend.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.TypeSyntax;

/**
 * What stands before the first declarator of a declaration.
 *
 * @param type null for constructors, destructors, conversions, and when it was forgotten
 * @param defined the class or enum that is defined there, if any
 * @param empty whether there was nothing at all
 */
record Specified(
    Specifiers specifiers,
    @Nullable TypeSyntax type,
    boolean isTypedef,
    boolean isFriend,
    List<Declaration> defined,
    boolean empty) {

  Specified {
    defined = List.copyOf(defined);
  }
}

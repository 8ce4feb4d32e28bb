package telar.compiler.frontend.sema.symbols;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.types.QualType;

/**
 * A data member.
 *
 * @param index its position among the fields of its class's layout
 * @param initializer its default initialiser
 */
public record FieldSymbol(
    String name,
    ClassSymbol owner,
    QualType type,
    int index,
    boolean mutable,
    @Nullable Initializer initializer,
    Declaration.Access access)
    implements Symbol {}

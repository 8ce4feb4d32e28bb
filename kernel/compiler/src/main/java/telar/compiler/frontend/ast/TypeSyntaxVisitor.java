package telar.compiler.frontend.ast;

/** A case for each kind of {@link TypeSyntax}. */
public interface TypeSyntaxVisitor<R> {

  R visitBuiltin(TypeSyntax.Builtin node);

  R visitNamed(TypeSyntax.Named node);

  R visitQualified(TypeSyntax.Qualified node);

  R visitPointer(TypeSyntax.Pointer node);

  R visitReference(TypeSyntax.Reference node);

  R visitArray(TypeSyntax.Array node);

  R visitFunction(TypeSyntax.Function node);

  R visitMemberPointer(TypeSyntax.MemberPointer node);

  R visitAuto(TypeSyntax.Auto node);

  R visitDecltype(TypeSyntax.Decltype node);

  R visitTrait(TypeSyntax.Trait node);

  R visitPackExpansion(TypeSyntax.PackExpansion node);

  R visitError(TypeSyntax.Error node);
}

package telar.compiler.frontend.ast;

/** A case for each kind of {@link Declaration}. */
public interface DeclarationVisitor<R> {

  R visitNamespace(Declaration.Namespace node);

  R visitNamespaceAlias(Declaration.NamespaceAlias node);

  R visitUsingDirective(Declaration.UsingDirective node);

  R visitUsingName(Declaration.UsingName node);

  R visitAlias(Declaration.Alias node);

  R visitEnum(Declaration.Enum node);

  R visitClass(Declaration.Class node);

  R visitVariable(Declaration.Variable node);

  R visitStructuredBinding(Declaration.StructuredBinding node);

  R visitFunction(Declaration.Function node);

  R visitTemplate(Declaration.Template node);

  R visitExplicitInstantiation(Declaration.ExplicitInstantiation node);

  R visitLinkage(Declaration.Linkage node);

  R visitFriend(Declaration.Friend node);

  R visitStaticAssert(Declaration.StaticAssert node);
}

package telar.compiler.frontend.ast;

/** A case for each kind of {@link Expression}. */
public interface ExpressionVisitor<R> {

  R visitIntegerLiteral(Expression.IntegerLiteral node);

  R visitFloatingLiteral(Expression.FloatingLiteral node);

  R visitCharacterLiteral(Expression.CharacterLiteral node);

  R visitStringLiteral(Expression.StringLiteral node);

  R visitBoolLiteral(Expression.BoolLiteral node);

  R visitNullptrLiteral(Expression.NullptrLiteral node);

  R visitThis(Expression.This node);

  R visitNameUse(Expression.NameUse node);

  R visitParenthesized(Expression.Parenthesized node);

  R visitUnary(Expression.Unary node);

  R visitBinary(Expression.Binary node);

  R visitAssign(Expression.Assign node);

  R visitConditional(Expression.Conditional node);

  R visitCall(Expression.Call node);

  R visitKernelLaunch(Expression.KernelLaunch node);

  R visitSubscript(Expression.Subscript node);

  R visitMember(Expression.Member node);

  R visitCast(Expression.Cast node);

  R visitConstruct(Expression.Construct node);

  R visitInitializerList(Expression.InitializerList node);

  R visitDesignated(Expression.Designated node);

  R visitSizeofType(Expression.SizeofType node);

  R visitSizeofExpression(Expression.SizeofExpression node);

  R visitSizeofPack(Expression.SizeofPack node);

  R visitAlignofType(Expression.AlignofType node);

  R visitOffsetOf(Expression.OffsetOf node);

  R visitTypeTrait(Expression.TypeTrait node);

  R visitNew(Expression.New node);

  R visitDelete(Expression.Delete node);

  R visitLambda(Expression.Lambda node);

  R visitPackExpansion(Expression.PackExpansion node);

  R visitFold(Expression.Fold node);

  R visitNoexcept(Expression.Noexcept node);

  R visitThrow(Expression.Throw node);

  R visitTypeid(Expression.Typeid node);

  R visitStatementExpression(Expression.StatementExpression node);

  R visitError(Expression.Error node);
}

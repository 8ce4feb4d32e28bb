package telar.compiler.frontend.ast;

/** A case for each kind of {@link Statement}. */
public interface StatementVisitor<R> {

  R visitCompound(Statement.Compound node);

  R visitSimple(Statement.Simple node);

  R visitDeclare(Statement.Declare node);

  R visitEmpty(Statement.Empty node);

  R visitIf(Statement.If node);

  R visitSwitch(Statement.Switch node);

  R visitCase(Statement.Case node);

  R visitDefault(Statement.Default node);

  R visitWhile(Statement.While node);

  R visitDoWhile(Statement.DoWhile node);

  R visitFor(Statement.For node);

  R visitRangeFor(Statement.RangeFor node);

  R visitBreak(Statement.Break node);

  R visitContinue(Statement.Continue node);

  R visitReturn(Statement.Return node);

  R visitGoto(Statement.Goto node);

  R visitLabelled(Statement.Labelled node);

  R visitAsm(Statement.Asm node);

  R visitTry(Statement.Try node);
}

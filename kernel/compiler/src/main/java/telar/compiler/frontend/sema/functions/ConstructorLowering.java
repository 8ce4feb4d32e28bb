package telar.compiler.frontend.sema.functions;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.statements.LocalVariables;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.ir.Expr;
import telar.compiler.source.Span;

/** What a constructor does before its body: delegates, or initialises bases and members. */
final class ConstructorLowering {

  private final Lowering lowering;
  private final Declaration.Function declaration;
  private final ClassSymbol owner;
  private final Expr self;
  private final Map<Object, Declaration.MemberInitializer> given = new HashMap<>();

  ConstructorLowering(Lowering lowering, FunctionSymbol function) {
    this.lowering = lowering;
    this.declaration = function.declaration();
    Operand object = lowering.thisObject();
    if (object == null || !(object.type().type() instanceof ClassSymbol c)) {
      throw new IllegalStateException("constructor without a class");
    }
    this.owner = c;
    this.self = object.expr();
  }

  void initializeMembers() {
    try {
      if (sort()) {
        return;
      }
      bases();
      Span span = declaration.name().span();
      lowering.construction().pointToTables(self, owner, span);
    } catch (SemanticError e) {
      lowering.program().report(e);
    }
    for (FieldSymbol field : owner.fields()) {
      try {
        member(field);
        Expr at = lowering.members().offset(self, owner.field(field).offset());
        lowering.cleanups().part(at, field.type(), declaration.name().span());
      } catch (SemanticError e) {
        lowering.program().report(e);
      }
    }
  }

  /** Finds what each initialiser names; true when it delegates to another constructor. */
  private boolean sort() {
    for (Declaration.MemberInitializer initializer : declaration.initializers()) {
      String name = initializer.name().identifier();
      if (initializer.name().isPlain() && owner.scope().own(name) instanceof FieldSymbol field) {
        if (given.put(field, initializer) != null) {
          throw SemanticError.of("TLR-395", initializer.span(), name);
        }
        continue;
      }
      ClassSymbol target = classOf(initializer);
      if (target == owner) {
        checkAlone(initializer);
        initialize(self, owner.plain(), initializer);
        return true;
      }
      if (target == null || !owner.bases().contains(target)) {
        throw SemanticError.of("TLR-256", initializer.name().span(), owner.name(), name);
      }
      given.put(target, initializer);
    }
    return false;
  }

  /** The constructor that the work is left to gives all members their values. */
  private void checkAlone(Declaration.MemberInitializer initializer) {
    if (declaration.initializers().size() > 1) {
      throw SemanticError.of("TLR-441", initializer.span(), owner.identifier());
    }
  }

  private @Nullable ClassSymbol classOf(Declaration.MemberInitializer initializer) {
    var symbol =
        new NameResolver(lowering.program(), lowering.scope()).find(initializer.name(), true);
    if (symbol == null) {
      return null;
    }
    QualType type =
        lowering
            .types()
            .resolve(new TypeSyntax.Named(initializer.name(), null, initializer.span()));
    return type.type() instanceof ClassSymbol c ? c : null;
  }

  private void bases() {
    for (int i = 0; i < owner.bases().size(); i++) {
      ClassSymbol base = owner.bases().get(i);
      Expr at = lowering.members().offset(self, owner.layout().baseOffsets().get(i));
      Declaration.MemberInitializer initializer = given.get(base);
      Span span = declaration.name().span();
      if (initializer == null) {
        lowering
            .cleanups()
            .fullExpression(() -> lowering.construction().byDefault(at, base.plain(), span));
      } else {
        initialize(at, base.plain(), initializer);
      }
      lowering.cleanups().part(at, base.plain(), span);
    }
  }

  private void member(FieldSymbol field) {
    Declaration.MemberInitializer initializer = given.get(field);
    if (initializer != null) {
      Expr at = lowering.members().offset(self, owner.field(field).offset());
      if (owner.field(field).bits() != null) {
        bitField(field, initializer);
      } else {
        initialize(at, field.type(), initializer);
      }
      return;
    }
    lowering.construction().defaultMember(self, owner, field, declaration.name().span());
    if (ClassTraits.mustBeInitialized(owner, field)) {
      throw SemanticError.of("TLR-393", declaration.name().span(), owner.name(), field.name());
    }
  }

  private void bitField(FieldSymbol field, Declaration.MemberInitializer initializer) {
    var value = LocalVariables.single(initializer.initializer());
    Operand object = lowering.thisObject();
    if (value == null || object == null) {
      throw SemanticError.of("TLR-282", initializer.span());
    }
    Operand target = lowering.members().field(object, field, initializer.span());
    Operand operand = lowering.expressions().expression(value);
    lowering
        .values()
        .store(
            target,
            lowering.conversions().convert(operand, field.type().unqualified(), value.span()),
            initializer.span());
  }

  private void initialize(Expr at, QualType type, Declaration.MemberInitializer initializer) {
    lowering
        .cleanups()
        .fullExpression(
            () -> {
              if (type.type() instanceof ReferenceType reference) {
                bind(at, reference, initializer);
              } else {
                lowering
                    .initialization()
                    .variable(
                        at,
                        type.unqualified(),
                        initializer.initializer(),
                        initializer.name().identifier(),
                        initializer.span());
              }
            });
  }

  private void bind(Expr at, ReferenceType reference, Declaration.MemberInitializer initializer) {
    var value = LocalVariables.single(initializer.initializer());
    if (value == null) {
      throw SemanticError.of("TLR-313", initializer.span());
    }
    Operand operand = lowering.expressions().expression(value);
    lowering
        .initialization()
        .copyInto(
            at, reference.plain(), operand, initializer.span(), initializer.name().identifier());
  }
}

package telar.compiler.frontend.parse;

import java.util.List;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.frontend.lex.Token;

/** The parts of the parser, which call each other, and what they share. */
final class Grammar {

  final Tokens tokens;
  final Names names;
  final Reporter reporter;
  final Punctuation punctuation;
  final Misspelling misspelling;
  final Recovery recovery;
  final Nesting nesting;

  final NameParser name;
  final TemplateArgumentParser templateArguments;
  final Lookahead lookahead;

  final SpecifierParser specifiers;
  final AttributeParser attributes;
  final TypeParser types;
  final DeclaratorParser declarators;
  final ParameterParser parameters;

  final ExpressionParser expressions;
  final UnaryParser unary;
  final PostfixParser postfix;
  final PrimaryParser primary;
  final LiteralParser literals;
  final LambdaParser lambdas;
  final InitializerParser initializers;

  final StatementParser statements;
  final LoopParser loops;
  final AsmParser asm;

  final DeclarationParser declarations;
  final SimpleDeclarationParser simpleDeclarations;
  final FunctionParser functions;
  final ClassParser classes;
  final EnumParser enums;
  final TemplateParser templates;
  final NamespaceParser namespaces;

  Grammar(List<Token> input, Names names, DiagnosticSink sink) {
    this.tokens = new Tokens(input);
    this.names = names;
    this.reporter = new Reporter(sink, tokens, names);
    this.punctuation = new Punctuation(tokens, reporter);
    this.misspelling = new Misspelling(tokens, names, reporter);
    this.recovery = new Recovery(tokens);
    this.nesting = new Nesting(tokens, reporter);
    this.name = new NameParser(this);
    this.templateArguments = new TemplateArgumentParser(this);
    this.lookahead = new Lookahead(this);
    this.specifiers = new SpecifierParser(this);
    this.attributes = new AttributeParser(this);
    this.types = new TypeParser(this);
    this.declarators = new DeclaratorParser(this);
    this.parameters = new ParameterParser(this);
    this.expressions = new ExpressionParser(this);
    this.unary = new UnaryParser(this);
    this.postfix = new PostfixParser(this);
    this.primary = new PrimaryParser(this);
    this.literals = new LiteralParser(this);
    this.lambdas = new LambdaParser(this);
    this.initializers = new InitializerParser(this);
    this.statements = new StatementParser(this);
    this.loops = new LoopParser(this);
    this.asm = new AsmParser(this);
    this.declarations = new DeclarationParser(this);
    this.simpleDeclarations = new SimpleDeclarationParser(this);
    this.functions = new FunctionParser(this);
    this.classes = new ClassParser(this);
    this.enums = new EnumParser(this);
    this.templates = new TemplateParser(this);
    this.namespaces = new NamespaceParser(this);
  }
}

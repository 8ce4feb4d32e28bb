package telar.compiler.frontend.parse;

import java.util.Set;

/**
 * The names that a parsed unit declares, for the units parsed on top of it.
 *
 * @param memberTemplates names of templates that are members of some class
 */
record SymbolTable(NameScope global, Set<String> memberTemplates) {}

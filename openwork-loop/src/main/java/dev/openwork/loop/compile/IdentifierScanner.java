package dev.openwork.loop.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;

/** Collects all identifiers in a parsed source: declared and used types, members, packages. */
final class IdentifierScanner extends TreeScanner<Void, Set<String>> {
  private IdentifierScanner() {}

  static Set<String> of(CompilationUnitTree source) {
    Set<String> names = new HashSet<>();
    new IdentifierScanner().scan(source, names);
    return names;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Set<String> names) {
    names.add(tree.getName().toString());
    return super.visitIdentifier(tree, names);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Set<String> names) {
    names.add(tree.getIdentifier().toString());
    return super.visitMemberSelect(tree, names);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Set<String> names) {
    names.add(tree.getName().toString());
    return super.visitMemberReference(tree, names);
  }

  @Override
  public Void visitClass(ClassTree tree, Set<String> names) {
    names.add(tree.getSimpleName().toString());
    return super.visitClass(tree, names);
  }

  @Override
  public Void visitMethod(MethodTree tree, Set<String> names) {
    names.add(tree.getName().toString());
    return super.visitMethod(tree, names);
  }

  @Override
  public Void visitVariable(VariableTree tree, Set<String> names) {
    names.add(tree.getName().toString());
    return super.visitVariable(tree, names);
  }
}

package dev.openwork.loop.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.loop.abi.ClassChange;
import dev.openwork.loop.abi.ClassChange.Kind;
import dev.openwork.loop.abi.MethodRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases in which compiling too few sources would lead to wrong class files or missed errors. */
class IncrementalCompileTest {
  private Path directory;
  private TwoModules modules;

  @BeforeEach
  void setUp(@TempDir Path directory) throws IOException {
    this.directory = directory;
    modules = new TwoModules(directory);
  }

  @AfterEach
  void tearDown() throws IOException {
    modules.close();
  }

  @Test
  void compilesOneSourceWhenOnlyABodyChanges() throws Exception {
    modules.program("p/A", "package p; class A { int a() { return 1; } }");
    modules.program("p/B", "package p; class B { int b() { return new A().a(); } }");
    modules.compileAndCompare();
    modules.program("p/A", "package p; class A { int a() { return 2; } }");
    Compiled compiled = modules.compileAndCompare();
    assertThat(compiled.compiled()).isEqualTo(1);
    assertThat(compiled.changes())
        .containsExactly(
            new ClassChange("p/A.class", Kind.BODIES, List.of(new MethodRef("a", "()I"))));
  }

  @Test
  void inlinesConstantsTransitivelyAndAcrossModules() throws Exception {
    modules.library("l/X", "package l; public class X { public static final int X = 1; }");
    modules.library("l/Y", "package l; public class Y { public static final int Y = X.X + 1; }");
    modules.program("p/Z", "package p; class Z { static final int Z = l.Y.Y + 1; }");
    modules.program("p/Use", "package p; class Use { int use() { return Z.Z; } }");
    modules.compileAndCompare();
    modules.library("l/X", "package l; public class X { public static final int X = 5; }");
    modules.compileAndCompare();
  }

  @Test
  void followsTypesThatTheSourceDoesNotName() throws Exception {
    modules.program("p/A", "package p; class A { B b() { return null; } }");
    modules.program("p/B", "package p; class B { C c() { return null; } }");
    modules.program("p/C", "package p; class C { Integer n() { return 1; } }");
    modules.program("p/D", "package p; class D { Object d(A a) { return a.b().c().n(); } }");
    modules.compileAndCompare();
    modules.program("p/C", "package p; class C { Long n() { return 1L; } }");
    modules.compileAndCompare();
  }

  @Test
  void resolvesOverloadsAgainWhenTheHierarchyOfAnArgumentChanges() throws Exception {
    modules.program("p/Base", "package p; class Base {}");
    modules.program("p/Arg", "package p; class Arg extends Base {}");
    modules.program("p/Maker", "package p; class Maker { static Arg make() { return null; } }");
    modules.program("p/Over", "package p; class Over { void f(Object o) {} void f(Base b) {} }");
    modules.program("p/Use", "package p; class Use { void u(Over o) { o.f(Maker.make()); } }");
    modules.compileAndCompare();
    modules.program("p/Arg", "package p; class Arg {}");
    modules.compileAndCompare();
  }

  @Test
  void detectsATypeThatShadowsAnImportedType() throws Exception {
    modules.library("l/T", "package l; public class T {}");
    modules.program("p/Use", "package p; import l.*; class Use { Object t() { return new T(); } }");
    modules.compileAndCompare();
    modules.program("p/T", "package p; class T {}");
    modules.compileAndCompare();
    modules.removeFromProgram("p/T");
    modules.compileAndCompare();
  }

  @Test
  void detectsATypeThatShadowsATypeOfJavaLang() throws Exception {
    modules.program("p/Use", "package p; class Use { Object i = Integer.valueOf(1); }");
    modules.compileAndCompare();
    modules.program(
        "p/Integer", "package p; class Integer { static Object valueOf(int i) { return null; } }");
    modules.compileAndCompare();
  }

  @Test
  void detectsPrivateFieldsThatHideInheritedFields() throws Exception {
    modules.program("p/Top", "package p; class Top { static int f = 1; }");
    modules.program("p/Middle", "package p; class Middle extends Top {}");
    modules.program("p/Use", "package p; class Use { int f() { return Middle.f; } }");
    modules.compileAndCompare();
    modules.program("p/Middle", "package p; class Middle extends Top { private int f; }");
    assertBothFail();
    modules.program("p/Middle", "package p; class Middle extends Top { private int g; }");
    modules.compileAndCompare();
  }

  @Test
  void aPrivateFieldAffectsOnlySourcesThatContainItsName() throws Exception {
    modules.program("p/A", "package p; class A { void a() {} }");
    modules.program("p/B", "package p; class B { void b(A a) { a.a(); } }");
    modules.program("p/C", "package p; class C { int fresh; A a; }");
    modules.program("p/D", "package p; class D { }");
    modules.compileAndCompare();
    modules.program("p/A", "package p; class A { private int fresh; void a() {} }");
    assertThat(modules.compileAndCompare().compiled()).isEqualTo(2);
  }

  @Test
  void followsStarImportsOfStaticMembers() throws Exception {
    modules.program("p/A", "package p; class A { static final int X = 1; }");
    modules.program("q/Use", "package q; import static p.B.*; class Use { int x() { return X; } }");
    modules.program(
        "p/B", "package p; public class B extends A { public static final int Y = 2; }");
    assertBothFail();
    modules.program("p/A", "package p; public class A { public static final int X = 1; }");
    modules.compileAndCompare();
    modules.program(
        "p/B", "package p; public class B extends A { public static final int X = 2; }");
    modules.compileAndCompare();
  }

  @Test
  void detectsARemovedPackageInStarImports() throws Exception {
    modules.program("p/a/A", "package p.a; public class A {}");
    modules.program("p/Use", "package p; import p.a.*; class Use {}");
    modules.program("p/Other", "package p; class Other {}");
    modules.program("p/More", "package p; class More {}");
    modules.compileAndCompare();
    modules.removeFromProgram("p/a/A");
    assertBothFail();
  }

  @Test
  void updatesSwitchMapsOfEnums() throws Exception {
    modules.program("p/E", "package p; enum E { A, B }");
    modules.program(
        "p/Use",
        "package p; class Use { int u(E e) { switch (e) { case A: return 1; default: return 2; } }"
            + " int v(E e) { return switch (e) { case A -> 1; case B -> 2; }; } }");
    modules.compileAndCompare();
    modules.program("p/E", "package p; enum E { B, A }");
    modules.compileAndCompare();
    modules.program("p/E", "package p; enum E { B, A, C }");
    assertBothFail();
  }

  @Test
  void checksCastsAgainstTheSubtypesOfSealedTypes() throws Exception {
    modules.program("p/S", "package p; sealed interface S permits A, B {}");
    modules.program("p/A", "package p; record A(int a) implements S {}");
    modules.program("p/B", "package p; non-sealed class B implements S {}");
    modules.program(
        "p/Use", "package p; class Use { boolean u(Runnable r) { return r instanceof S; } }");
    modules.program("p/Other", "package p; class Other {}");
    modules.compileAndCompare();
    modules.program("p/B", "package p; record B(int b) implements S {}");
    assertBothFail();
  }

  @Test
  void detectsAnInterfaceThatIsNoLongerFunctional() throws Exception {
    modules.program("p/F", "package p; interface F { void f(); }");
    modules.program("p/G", "package p; interface G extends F {}");
    modules.program("p/Use", "package p; class Use { G g = () -> {}; }");
    modules.program("p/Other", "package p; class Other {}");
    modules.compileAndCompare();
    modules.program("p/G", "package p; interface G extends F { default void f() {} }");
    assertBothFail();
  }

  @Test
  void movesATypeFromOneFileToAnother() throws Exception {
    modules.program("p/A", "package p; class A {} class T { int t = 1; }");
    modules.program("p/B", "package p; class B { T t; }");
    modules.program("p/C", "package p; class C { }");
    modules.compileAndCompare();
    modules.program("p/A", "package p; class A {}");
    modules.program("p/B", "package p; class B { T t; } class T { long t = 1; }");
    modules.compileAndCompare();
  }

  @Test
  void rejectsADuplicateType() throws Exception {
    modules.program("p/A", "package p; class A {} class T {}");
    modules.program("p/B", "package p; class B {}");
    modules.program("p/C", "package p; class C {}");
    modules.program("p/D", "package p; class D {}");
    modules.compileAndCompare();
    modules.program("p/B", "package p; class B {} class T {}");
    assertBothFail();
  }

  @Test
  void supportsRenamesThatChangeOnlyCase() throws Exception {
    modules.program("p/Ab", "package p; class Ab {}");
    modules.program("p/Other", "package p; class Other {}");
    modules.compileAndCompare();
    modules.removeFromProgram("p/Ab");
    modules.program("p/AB", "package p; class AB {}");
    modules.compileAndCompare();
  }

  @Test
  void acceptsSourcesWhoseTypesHaveOtherNames() throws Exception {
    modules.program("p/Odd", "package p; class Even { }");
    modules.program("p/Use", "package p; class Use { Even e; }");
    modules.compileAndCompare();
    modules.removeFromProgram("p/Odd");
    modules.program("p/Strange", "package p; class Even { int more; }");
    modules.compileAndCompare();
  }

  @Test
  void copiesParameterNamesToConstructorsOfAnonymousClasses() throws Exception {
    modules.program("p/Base", "package p; class Base { Base(int size) {} }");
    modules.program("p/Use", "package p; class Use { Object u() { return new Base(1) {}; } }");
    modules.program("p/C", "package p; class C {}");
    modules.program("p/D", "package p; class D {}");
    modules.compileAndCompare();
    modules.program(
        "p/Use", "package p; class Use { Object u() { return new Base(2) {}; } int x; }");
    modules.compileAndCompare();
    modules.program("p/Base", "package p; class Base { Base(int count) {} }");
    modules.compileAndCompare();
  }

  @Test
  void copiesAnnotationsToBridgeMethods() throws Exception {
    modules.program("p/N", ANNOTATION.formatted("RUNTIME"));
    modules.program("p/I", "package p; interface I<T> { T m(T t); }");
    modules.program(
        "p/A", "package p; class A { @N public String m(@N String given) { return given; } }");
    modules.program(
        "p/B", "package p; class B extends A implements I<String> { int b() { return 1; } }");
    modules.program("p/C", "package p; class C {}");
    modules.program("p/D", "package p; class D {}");
    modules.compileAndCompare();
    modules.program(
        "p/B", "package p; class B extends A implements I<String> { int b() { return 2; } }");
    modules.compileAndCompare();
    modules.program(
        "p/A", "package p; class A { public @N String m(String other) { return other; } }");
    modules.compileAndCompare();
  }

  @Test
  void writesAnnotationsAccordingToTheirRetention() throws Exception {
    modules.program("p/N", ANNOTATION.formatted("RUNTIME"));
    modules.program("p/Use", "package p; @N class Use { @N int f; }");
    modules.compileAndCompare();
    modules.program("p/N", ANNOTATION.formatted("SOURCE"));
    modules.compileAndCompare();
  }

  @Test
  void detectsAddedAndRemovedOverloads() throws Exception {
    modules.program("p/A", "package p; class A { static void f(Object o) {} }");
    modules.program("p/Use", "package p; class Use { void u() { A.f(1); } }");
    modules.program("p/Not", "package p; class Not { A a; }");
    modules.compileAndCompare();
    modules.program(
        "p/A", "package p; class A { static void f(Object o) {} static void f(int i) {} }");
    assertThat(modules.compileAndCompare().compiled()).isEqualTo(2);
    modules.program("p/A", "package p; class A { static void f(Object o) {} }");
    modules.compileAndCompare();
  }

  @Test
  void updatesPackageAnnotations() throws Exception {
    modules.program("p/package-info", "@Deprecated package p;");
    modules.program("p/A", "package p; class A {}");
    modules.compileAndCompare();
    modules.program("p/package-info", "package p;");
    modules.compileAndCompare();
  }

  @Test
  void removesClassFilesOfRemovedSources() throws Exception {
    modules.program("p/A", "package p; class A { Object o = new Object() {}; class I {} }");
    modules.program("p/B", "package p; class B {}");
    modules.compileAndCompare();
    modules.removeFromProgram("p/A");
    assertThat(modules.compileAndCompare().changes())
        .extracting(ClassChange::path)
        .containsExactlyInAnyOrder("p/A.class", "p/A$1.class", "p/A$I.class");
  }

  @Test
  void keepsClassFilesWhileSourcesDoNotCompile() throws Exception {
    modules.program("p/A", "package p; class A { int a() { return 1; } }");
    modules.program("p/B", "package p; class B { int b(A a) { return a.a(); } }");
    modules.compileAndCompare();
    byte[] before = Files.readAllBytes(modules.programClass("p/A.class"));
    modules.program("p/A", "package p; class A { long a() { return 1; } }");
    assertBothFail();
    assertThat(modules.programClass("p/A.class")).hasBinaryContent(before);
    modules.program("p/B", "package p; class B { long b(A a) { return a.a(); } }");
    modules.compileAndCompare();
  }

  @Test
  void readsUpstreamClassesAgainWhenABreakingChangeIsReverted() throws Exception {
    String good = "package l; public class L { public static int l() { return 1; } }";
    modules.library("l/L", good);
    modules.program("p/A", "package p; class A { int a = l.L.l(); }");
    modules.program("p/B", "package p; class B { int b; }");
    modules.compileAndCompare();
    modules.library(
        "l/L", "package l; public class L { public static String l() { return null; } }");
    assertBothFail();
    modules.library("l/L", good);
    modules.program("p/B", "package p; class B { int b = l.L.l(); }");
    assertThat(modules.compileAndCompare().compiled()).isEqualTo(1);
  }

  @Test
  void compilesAgainWhenAClassFileIsMissing() throws Exception {
    modules.program("p/A", "package p; class A {}");
    modules.program("p/B", "package p; class B {}");
    modules.compileAndCompare();
    Files.delete(modules.programClass("p/B.class"));
    modules.program("p/A", "package p; class A { int a; }");
    modules.compileAndCompare();
  }

  @Test
  void removesObsoleteClassFilesOfAnEarlierBuild() throws Exception {
    modules.program("p/A", "package p; class A { Object o = new Object() {}; }");
    modules.program("p/B", "package p; class B {}");
    modules.compileAndCompare();
    byte[] foreign = {1, 2, 3};
    Files.write(modules.programClass("p/Foreign.class"), foreign);
    Path elsewhere = modules.programClass("fixtures/A.class");
    Files.createDirectories(elsewhere.getParent());
    Files.copy(modules.programClass("p/A.class"), elsewhere);
    modules.restart();
    Files.delete(directory.resolve("program/state"));
    modules.removeFromProgram("p/A");
    assertThat(modules.compile().changes())
        .extracting(ClassChange::path)
        .containsExactlyInAnyOrder("p/A.class", "p/A$1.class");
    assertThat(modules.programClass("p/A.class")).doesNotExist();
    assertThat(modules.programClass("p/A$1.class")).doesNotExist();
    assertThat(modules.programClass("p/Foreign.class")).hasBinaryContent(foreign);
    assertThat(elsewhere).exists();
  }

  @Test
  void compilesEverythingWhenTheStateFileIsMissing() throws Exception {
    modules.program("p/A", "package p; class A {}");
    modules.program("p/B", "package p; class B {}");
    modules.compileAndCompare();
    modules.restart();
    byte[] state = Files.readAllBytes(directory.resolve("program/state"));
    modules.program("p/C", "package p; class C {}");
    modules.compileAndCompare();
    modules.restart();
    Files.delete(directory.resolve("program/state"));
    modules.removeFromProgram("p/C");
    assertThat(modules.compileAndCompare().compiled()).isEqualTo(2);
    modules.restart();
    assertThat(directory.resolve("program/state")).hasBinaryContent(state);
  }

  @Test
  void reusesTheStateOfAnEarlierJvm() throws Exception {
    modules.library("l/L", "package l; public class L { public static final int L = 1; }");
    modules.program("p/A", "package p; class A { int a = l.L.L; }");
    modules.program("p/B", "package p; class B {}");
    modules.compileAndCompare();
    modules.restart();
    assertThat(modules.isCurrent()).isTrue();
    modules.program("p/B", "package p; class B { int b; }");
    assertThat(modules.isCurrent()).isFalse();
    assertThat(modules.compileAndCompare().compiled()).isEqualTo(1);
  }

  @Test
  void ignoresTheStateWhenFilesAreDamaged() throws Exception {
    modules.program("p/A", "package p; class A {}");
    modules.compileAndCompare();
    modules.restart();
    Files.write(modules.programClass("p/A.class"), new byte[] {1});
    assertThat(modules.isCurrent()).isFalse();
    modules.compileAndCompare();
    modules.restart();
    Files.writeString(directory.resolve("program/state"), "nonsense");
    assertThat(modules.isCurrent()).isFalse();
    modules.compileAndCompare();
    modules.restart();
    modules.library("l/New", "package l; public class New {}");
    modules.compileLibrary();
    assertThat(modules.isCurrent()).isFalse();
  }

  private static final String ANNOTATION =
      "package p; import java.lang.annotation.*; @Retention(RetentionPolicy.%s) @interface N {}";

  private void assertBothFail() throws IOException {
    assertThatThrownBy(modules::compile).isInstanceOf(CompileFailure.class);
    assertThat(modules.referenceErrors()).isNotEmpty();
  }
}

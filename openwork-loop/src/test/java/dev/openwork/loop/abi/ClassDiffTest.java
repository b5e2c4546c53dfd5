package dev.openwork.loop.abi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.abi.ClassChange.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares class files that javac compiled from two versions of a source. */
class ClassDiffTest {
  @TempDir private Path directory = Path.of("");
  private int versions;

  @Test
  void reportsMethodsWhoseFramesDiffer() throws IOException {
    assertBodies(
        "class A { int a(int i) { return i; } int b() { return 1; } }",
        "class A { int a(int i) { while (i > 3) { Object o = i; i--; } return i; }"
            + " int b() { return 1; } }",
        new MethodRef("a", "(I)I"));
  }

  @Test
  void reportsMethodsWithChangedStringConcatenation() throws IOException {
    assertBodies(
        "class A { String a(int i) { return \"x\" + i; } String b(int i) { return \"y\" + i; } }",
        "class A { String a(int i) { return \"z\" + i; } String b(int i) { return \"y\" + i; } }",
        new MethodRef("a", "(I)Ljava/lang/String;"));
  }

  @Test
  void reportsMethodsWithChangedSwitches() throws IOException {
    assertBodies(
        "class A { int a(String s) { switch (s) { case \"x\": return 1; default: return 2; } } }",
        "class A { int a(String s) { switch (s) { case \"y\": return 1; default: return 2; } } }",
        new MethodRef("a", "(Ljava/lang/String;)I"));
    assertBodies(
        "class A { enum E { X, Y } int a(E e) { switch (e) { case X: return 1; default: return 2; }"
            + " } }",
        "class A { enum E { X, Y } int a(E e) { switch (e) { case X: return 3; default: return 2; }"
            + " } }",
        new MethodRef("a", "(LA$E;)I"));
  }

  @Test
  void reportsMethodsWithChangedConstantsOrCatches() throws IOException {
    assertBodies(
        "class A { int a() { return 100000; } double b() { return 2.5; } }",
        "class A { int a() { return 100001; } double b() { return 3.5; } }",
        new MethodRef("a", "()I"),
        new MethodRef("b", "()D"));
    assertBodies(
        "class A { int a() { try { return b(); } catch (IllegalStateException e) { return 1; } }"
            + " int b() { return 2; } }",
        "class A { int a() { try { return b(); } catch (IllegalArgumentException e) { return 1; } }"
            + " int b() { return 2; } }",
        new MethodRef("a", "()I"));
  }

  @Test
  void reportsInitializersAsMethods() throws IOException {
    assertBodies(
        "class A { static Object s = 1; Object f = 1; }",
        "class A { static Object s = 2; Object f = 1; }",
        new MethodRef("<clinit>", "()V"));
    assertBodies(
        "class A { static Object s = 1; Object f = 1; }",
        "class A { static Object s = 1; Object f = 2; }",
        new MethodRef("<init>", "()V"));
  }

  @Test
  void reportsLambdaBodiesAsMethods() throws IOException {
    assertBodies(
        "class A { Runnable a() { return () -> System.out.println(1); } }",
        "class A { Runnable a() { return () -> System.out.println(2); } }",
        new MethodRef("lambda$a$0", "()V"));
  }

  @Test
  void anAddedLambdaChangesTheStructure() throws IOException {
    assertKind(
        Kind.STRUCTURE,
        "class A { Runnable a() { return null; } }",
        "class A { Runnable a() { return () -> System.out.println(1); } }");
  }

  @Test
  void addedRemovedAndChangedMembersChangeTheStructure() throws IOException {
    String before = "class A { int f; void a() {} }";
    for (String after :
        List.of(
            "class A { int f; void a() {} void b() {} }",
            "class A { int f; }",
            "class A { long f; void a() {} }",
            "class A { int f, g; void a() {} }",
            "class A { int f; public void a() {} }",
            "class A { int f; void a() throws RuntimeException {} }",
            "class A { final int f = 1; void a() {} }",
            "class A { int f; int a() { return 1; } }")) {
      assertKind(Kind.STRUCTURE, before, after);
    }
  }

  @Test
  void aChangedDeclarationChangesTheStructure() throws IOException {
    String before = "class A { void a() {} }";
    for (String after :
        List.of(
            "final class A { void a() {} }",
            "class A<T> { void a() {} }",
            "class A implements Runnable { void a() {} public void run() {} }",
            "class A extends Thread { void a() {} }",
            "@Deprecated class A { void a() {} }",
            "class A { @Deprecated void a() {} }",
            "class A { void a() {} class Inner {} }")) {
      assertKind(Kind.STRUCTURE, before, after);
    }
  }

  @Test
  void aChangedAnnotationValueChangesTheStructure() throws IOException {
    String annotation =
        "import java.lang.annotation.*;"
            + " class A { @Retention(RetentionPolicy.RUNTIME) @interface N { int n(); }";
    assertKind(
        Kind.STRUCTURE,
        annotation + " @N(n = 1) void a() {} }",
        annotation + " @N(n = 2) void a() {} }");
  }

  @Test
  void movedLinesAndRenamedVariablesChangeDebugInformation() throws IOException {
    String before = "class A { int a() { int x = 1; return x; } }";
    assertKind(Kind.DEBUG, before, "\n\n" + before);
    assertKind(Kind.DEBUG, before, "class A { int a() { int y = 1; return y; } }");
  }

  @Test
  void aChangedUseOfANestedClassChangesABody() throws IOException {
    assertBodies(
        "class A { Object a() { return null; } }",
        "class A { Object a() { return new java.util.AbstractMap.SimpleEntry<>(1, 2); } }",
        new MethodRef("a", "()Ljava/lang/Object;"));
  }

  @Test
  void anUnreadableClassFileChangesTheStructure() {
    assertThat(ClassDiff.between("A.class", new byte[] {1}, new byte[] {2}))
        .isEqualTo(new ClassChange("A.class", Kind.STRUCTURE, List.of()));
  }

  private void assertBodies(String before, String after, MethodRef... methods) throws IOException {
    assertThat(between(before, after))
        .isEqualTo(new ClassChange("A.class", Kind.BODIES, List.of(methods)));
  }

  private void assertKind(Kind kind, String before, String after) throws IOException {
    assertThat(between(before, after))
        .as(after)
        .isEqualTo(new ClassChange("A.class", kind, List.of()));
  }

  private ClassChange between(String before, String after) throws IOException {
    return ClassDiff.between("A.class", compile(before), compile(after));
  }

  private byte[] compile(String text) throws IOException {
    Path place = Files.createDirectories(directory.resolve("v" + versions++));
    Path source = Files.writeString(place.resolve("A.java"), text);
    int status =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
            .run(null, null, null, "-g", "-proc:none", "-d", place.toString(), source.toString());
    assertThat(status).as(text).isZero();
    return Files.readAllBytes(place.resolve("A.class"));
  }
}

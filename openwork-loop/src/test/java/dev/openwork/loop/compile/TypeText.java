package dev.openwork.loop.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the source of one random type. */
final class TypeText {
  private static final List<String> BOUNDS =
      List.of("Object", "CharSequence", "Comparable<? super T>");

  private final RandomType type;
  private final boolean patterns;
  private final StringBuilder text = new StringBuilder();

  TypeText(RandomType type, boolean patterns) {
    this.type = type;
    this.patterns = patterns;
  }

  String text() {
    line("package " + type.packageName + ";");
    for (RandomType used : type.uses) {
      line("import " + (type.star ? used.packageName + ".*" : used.qualified()) + ";");
      if (used.kind == Form.CONSTANTS) {
        line("import static " + used.qualified() + ".*;");
      }
      if (used.kind == Form.CLASS && !type.star) {
        line("import static " + used.qualified() + ".over;");
      }
    }
    line("import java.lang.annotation.*;");
    type.uses.stream()
        .filter(used -> used.kind == Form.ANNOTATION)
        .forEach(used -> line("@" + used.name + values(used)));
    switch (type.kind) {
      case CLASS -> ofClass();
      case INTERFACE -> ofInterface();
      case RECORD -> ofRecord();
      case ENUM -> ofEnum();
      case ANNOTATION -> ofAnnotation();
      case SEALED -> ofSealed();
      case CONSTANTS -> ofConstants();
    }
    if (!type.second.isEmpty()) {
      line("class " + type.second + " { static " + type.value + " second; }");
    }
    if (type.broken) {
      line("class Broken" + type.name + " { Missing m; }");
    }
    return text.toString();
  }

  private void ofClass() {
    Optional<RandomType> base = first(Form.CLASS);
    Optional<RandomType> implemented = first(Form.INTERFACE);
    line("public class " + type.name + (type.generic ? "<T>" : ""));
    base.ifPresent(used -> line("  extends " + used.name));
    implemented.ifPresent(used -> line("  implements " + used.name + arguments(used, "String")));
    line("{");
    line("  public static final int CODE = " + type.constant + ";");
    line((type.hiding ? "  private " : "  public ") + type.value + " own" + type.extra % 3 + ";");
    line("  public " + type.name + "() { this(1); }");
    line("  public " + type.name + "(int size" + type.extra % 2 + ") {");
    line("    " + (base.isPresent() ? "super(size" + type.extra % 2 + ");" : "") + " }");
    line(
        "  @Deprecated public String m(String given"
            + type.extra % 4
            + ") { return given"
            + type.extra % 4
            + "; }");
    line("  public " + type.value + " get" + type.name + "() { return " + value() + "; }");
    if (type.extra > 4) {
      line("  public static void over(Object o) {}");
      line("  public static void over(" + (type.varargs ? "int... i" : "long l") + ") {}");
    } else {
      line("  public static void over(Object o) {}");
    }
    line("  public static <T extends " + BOUNDS.get(type.bound) + "> T pick(T t) { return t; }");
    implemented.ifPresent(
        used ->
            line("  public static void over(" + used.name + arguments(used, "String") + " i) {}"));
    nested();
    members();
    line("}");
  }

  private void ofInterface() {
    Optional<RandomType> base = first(Form.INTERFACE);
    line("public interface " + type.name + (type.generic ? "<T>" : ""));
    base.ifPresent(used -> line("  extends " + used.name + arguments(used, "String")));
    line("{");
    line("  " + (type.generic && base.isEmpty() ? "T m(T t);" : "String m(String t);"));
    line("  int CODE = " + type.constant + ";");
    if (type.extra > 3) {
      line("  default int d" + type.extra + "() { return " + type.body + "; }");
    }
    line("  private int secret" + type.extra % 2 + "() { return " + type.body + "; }");
    line("  class Inner" + type.extra % 2 + " { public static int in = " + type.body + "; }");
    line("}");
  }

  private void ofRecord() {
    line("public record " + type.name + (type.generic ? "<T>" : ""));
    line("(" + type.value + " a" + (type.extra > 4 ? ", int b" : ""));
    line(type.varargs ? ", int... rest)" : ")");
    first(Form.INTERFACE)
        .filter(used -> !used.generic && !inherits(used))
        .ifPresent(used -> line("  implements " + used.name));
    line("{");
    line("  public static final int CODE = " + type.constant + ";");
    line("  public String m(String t) { return t; }");
    members();
    line("}");
  }

  private boolean inherits(RandomType used) {
    return used.uses.stream().anyMatch(each -> each.kind == Form.INTERFACE);
  }

  private void ofEnum() {
    line("public enum " + type.name + " { ");
    line(
        type.constants.stream()
                .map(name -> type.varargs ? name + " { int e() { return 2; } }" : name)
                .collect(Collectors.joining(", "))
            + ";");
    line("  public static final int CODE = " + type.constant + ";");
    line("  int e() { return " + type.body + "; }");
    members();
    line("}");
  }

  private void ofAnnotation() {
    line("@Retention(RetentionPolicy." + type.retention + ")");
    line(
        type.hiding
            ? "@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD,"
                + " ElementType.PARAMETER, ElementType.TYPE_USE})"
            : "");
    line("public @interface " + type.name + " {");
    line("  int CODE = " + type.constant + ";");
    line("  int n() default CODE + " + type.extra + ";");
    line("  Class<?> of() default " + (type.varargs ? "String" : "Object") + ".class;");
    line("}");
  }

  private void ofSealed() {
    line("public sealed interface " + type.name);
    if (type.varargs) {
      line(
          type.constants.stream()
              .map(name -> type.name + "." + name)
              .collect(Collectors.joining(", ", "  permits " + type.name + "Leaf, ", "")));
    }
    line("{");
    line("  int CODE = " + type.constant + ";");
    for (String constant : type.constants) {
      line("  record " + constant + "(" + type.value + " v) implements " + type.name + " {}");
    }
    line("  static " + type.name + " make() { return null; }");
    line("}");
  }

  /** The type that a sealed type permits in another source. */
  static String leaf(RandomType type) {
    return "package %s;%npublic record %sLeaf(%s leaf) implements %s {}%n"
        .formatted(type.packageName, type.name, type.value, type.name);
  }

  private void nested() {
    line("  public static class Nested" + (type.bound == 1 ? "<N>" : "") + " {");
    line("    public " + type.value + " deep; public static final int DEEP = CODE + 1;");
    line("  }");
  }

  private void ofConstants() {
    String sum =
        type.uses.stream().map(used -> used.name + ".CODE").collect(Collectors.joining(" + "));
    line("public interface " + type.name + " {");
    line("  int CODE = " + type.constant + (sum.isEmpty() ? "" : " + " + sum) + ";");
    line("  String TEXT" + type.extra % 3 + " = \"t\" + CODE;");
    line("  static int plain() { return " + type.body + "; }");
    line("}");
  }

  /** One method for each type that is used. */
  private void members() {
    int n = 0;
    for (RandomType used : type.uses) {
      line("  Object use" + n++ + "(" + annotation() + "Object given) {");
      line("    int code = " + used.name + ".CODE + " + type.body + ";");
      line("    if (" + used.name + ".CODE > 2) { code++; }");
      line("    switch (code) { case " + used.name + ".CODE: code = 7; break; default: }");
      line("    record Local(" + used.name + arguments(used, "?") + " it) {}");
      line("    Object local = new Local(null).it();");
      if (!used.second.isEmpty() && used.packageName.equals(type.packageName)) {
        line("    Object second = " + used.second + ".second;");
      }
      use(used);
      line("    return code;");
      line("  }");
    }
    line(
        "  Object lambda() { Runnable r = () -> System.out.println("
            + type.body
            + "); return r; }");
    if (type.extra % 2 == 1) {
      line("  public " + type.name + (type.generic ? "<?>" : "") + " self() { return this; }");
    }
    first(Form.CLASS)
        .ifPresent(
            used -> line("  public " + used.name + " link() { return new " + used.name + "(); }"));
  }

  private void use(RandomType used) {
    switch (used.kind) {
      case CLASS -> {
        line("    Object o = new " + used.name + "(3) {};");
        line("    var got = new " + used.name + "().get" + used.name + "();");
        line("    " + used.name + ".over(code);");
        line("    String s = \"\" + got;");
        line("    var picked = " + used.name + ".pick(\"p\");");
        line("    Object deep = new " + used.name + ".Nested().deep;");
        line("    code += " + used.name + ".Nested.DEEP;");
        if (!type.star && type.kind != Form.CLASS) {
          line("    over(new " + used.name + "(1) {});");
        }
        line("    " + used.name + ".over(new " + used.name + "());");
        if (used.uses.stream().anyMatch(each -> each.kind == Form.CLASS)) {
          line("    var far = new " + used.name + "().link();");
          line("    Object owner = far.m(\"x\") + far.own0;");
        }
      }
      case INTERFACE -> {
        line("    " + used.name + arguments(used, "String") + " f = x -> x;");
        line("    f.m(\"a\");");
        line("    Object made = new " + used.name + arguments(used, "String") + "() {");
        line("      public String m(String t) { return t + " + type.body + "; } };");
        line("    int in = " + used.name + ".Inner" + used.extra % 2 + ".in;");
      }
      case ENUM -> {
        line(
            "    switch ("
                + used.name
                + ".values()[0]) { case "
                + used.constants.get(0)
                + ": code = 2; break; default: code = 3; }");
        line("    code += switch (" + used.name + ".valueOf(\"\")) {");
        used.constants.forEach(name -> line("      case " + name + " -> 1;"));
        line("    };");
      }
      case SEALED -> {
        line("    var made = " + used.name + ".make();");
        line(
            "    if (made instanceof "
                + used.name
                + "."
                + used.constants.get(0)
                + " r) { Object v = r.v(); }");
        if (patterns) {
          line("    code += switch (made) {");
          used.constants.forEach(name -> line("      case " + used.name + "." + name + " c -> 1;"));
          line(used.varargs ? "      case " + used.name + "Leaf l -> 2;" : "");
          line("    };");
        }
      }
      case RECORD -> line("    Object g = given instanceof " + used.name + " x ? x.a() : 0;");
      case CONSTANTS ->
          line("    String t = TEXT" + used.extra % 3 + " + " + used.name + ".plain();");
      default -> {}
    }
  }

  private String annotation() {
    return type.uses.stream()
        .filter(used -> used.kind == Form.ANNOTATION)
        .map(used -> "@" + used.name + " ")
        .findFirst()
        .orElse("");
  }

  private String values(RandomType annotation) {
    List<String> values = new ArrayList<>();
    Optional<RandomType> other =
        type.uses.stream().filter(used -> used.kind != Form.ANNOTATION).findFirst();
    if (annotation.extra > 3) {
      values.add("n = 2" + other.map(used -> " + " + used.name + ".CODE").orElse(""));
    }
    if (annotation.extra % 2 == 1) {
      values.add("of = " + other.map(used -> used.name).orElse("Object") + ".class");
    }
    return values.stream().collect(Collectors.joining(", ", "(", ")"));
  }

  private String value() {
    return switch (type.value) {
      case "String", "Object" -> "\"v" + type.body + "\"";
      default -> "(" + type.value + ") " + type.body;
    };
  }

  private static String arguments(RandomType used, String argument) {
    return used.generic ? "<" + argument + ">" : "";
  }

  private Optional<RandomType> first(Form kind) {
    return type.uses.stream().filter(used -> used.kind == kind).findFirst();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}

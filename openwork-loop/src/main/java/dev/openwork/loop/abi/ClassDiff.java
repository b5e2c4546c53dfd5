package dev.openwork.loop.abi;

import dev.openwork.loop.abi.ClassChange.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Compares two versions of a class file. */
public final class ClassDiff {
  private ClassDiff() {}

  /** Returns the change between two versions; unreadable class files differ in structure. */
  public static ClassChange between(String path, byte[] before, byte[] after) {
    try {
      return betweenReadable(path, before, after);
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return new ClassChange(path, Kind.STRUCTURE, List.of());
    }
  }

  private static ClassChange betweenReadable(String path, byte[] before, byte[] after) {
    if (!Arrays.equals(structure(before), structure(after))) {
      return new ClassChange(path, Kind.STRUCTURE, List.of());
    }
    Map<MethodRef, ClassWriter> old = bodies(before);
    List<MethodRef> changed = new ArrayList<>();
    bodies(after)
        .forEach(
            (method, body) -> {
              ClassWriter was = old.get(method);
              if (was == null || !Arrays.equals(was.toByteArray(), body.toByteArray())) {
                changed.add(method);
              }
            });
    return new ClassChange(path, changed.isEmpty() ? Kind.DEBUG : Kind.BODIES, changed);
  }

  /** Returns the class file without code, with constants in order of use. */
  private static byte[] structure(byte[] classFile) {
    ClassWriter structure = new ClassWriter(0);
    new ClassReader(classFile).accept(new MembersOnly(structure), ClassReader.SKIP_CODE);
    return structure.toByteArray();
  }

  /** Returns the code of each method, without debug attributes and frames, in separate classes. */
  private static Map<MethodRef, ClassWriter> bodies(byte[] classFile) {
    Map<MethodRef, ClassWriter> bodies = new LinkedHashMap<>();
    ClassVisitor split =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String[] exceptions) {
            ClassWriter body = new ClassWriter(0);
            bodies.put(new MethodRef(name, descriptor), body);
            return body.visitMethod(access, name, descriptor, signature, exceptions);
          }
        };
    new ClassReader(classFile).accept(split, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return bodies;
  }

  /** Omits the entries for nested classes of other classes, which only code refers to. */
  private static final class MembersOnly extends ClassVisitor {
    private String name = "";

    MembersOnly(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String[] interfaces) {
      this.name = name;
      super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitInnerClass(
        String inner, @Nullable String outer, @Nullable String innerName, int access) {
      if (inner.equals(name) || name.equals(outer)) {
        super.visitInnerClass(inner, outer, innerName, access);
      }
    }
  }
}

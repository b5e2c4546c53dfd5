package dev.openwork.loop.launcher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class file whose methods report to the {@link MethodProbe} of their generation when they are entered.
 * Line numbers, local variables and frames stay what they were. A class file that is not understood
 * stays as it is and has no probes.
 */
final class InstrumentedClass {
  private static final String INITIALISER = "<clinit>";
  private static final String CONSTRUCTOR = "<init>";

  /** No more classes, and methods in one, than this can be numbered. */
  private static final int MOST = 1 << 16;

  private static final String PROBE = MethodProbe.class.getName().replace('.', '/');

  private final byte[] bytes;
  private final List<String> methods;

  private InstrumentedClass(byte[] bytes, List<String> methods) {
    this.bytes = bytes;
    this.methods = List.copyOf(methods);
  }

  /** The class file; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** How many methods have probes. */
  int methods() {
    return methods.size();
  }

  /**
   * The number of a method, by name and descriptor; negative if it has no probe. All versions of a
   * class that have the same methods number them alike.
   */
  int number(String method) {
    return Collections.binarySearch(methods, method);
  }

  /** Puts probes into the class of a number. */
  static InstrumentedClass of(int number, byte[] original) {
    try {
      ClassReader reader = new ClassReader(original);
      List<String> methods = methods(reader);
      if (number >= MOST || methods.size() > MOST) {
        return new InstrumentedClass(original, List.of());
      }
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(new Probing(writer, number << 16, methods), 0);
      return new InstrumentedClass(writer.toByteArray(), methods);
    } catch (RuntimeException notUnderstood) {
      return new InstrumentedClass(original, List.of());
    }
  }

  private static List<String> methods(ClassReader reader) {
    List<String> methods = new ArrayList<>();
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            if (isProbed(access, name)) {
              methods.add(name + descriptor);
            }
            return null;
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    Collections.sort(methods);
    return methods;
  }

  private static boolean isProbed(int access, String name) {
    return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0
        && !name.equals(INITIALISER)
        && !name.equals(CONSTRUCTOR);
  }

  private static final class Probing extends ClassVisitor {
    private final int base;
    private final List<String> methods;

    Probing(ClassVisitor next, int base, List<String> methods) {
      super(Opcodes.ASM9, next);
      this.base = base;
      this.methods = methods;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      if (name.equals(INITIALISER)) {
        return new Bracketed(next);
      }
      int method = Collections.binarySearch(methods, name + descriptor);
      return method < 0 ? next : new Reported(next, base | method);
    }
  }

  /** A method that says that it was entered. */
  private static final class Reported extends MethodVisitor {
    private final int number;

    Reported(MethodVisitor next, int number) {
      super(Opcodes.ASM9, next);
      this.number = number;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      super.visitLdcInsn(number);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, PROBE, "entered", "(I)V", false);
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
      super.visitMaxs(Math.max(maxStack, 1), maxLocals);
    }
  }

  /** A static initialiser that says when it begins and ends; one that throws has not ended. */
  private static final class Bracketed extends MethodVisitor {
    Bracketed(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      super.visitMethodInsn(Opcodes.INVOKESTATIC, PROBE, "begin", "()V", false);
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode == Opcodes.RETURN) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, PROBE, "end", "()V", false);
      }
      super.visitInsn(opcode);
    }
  }
}

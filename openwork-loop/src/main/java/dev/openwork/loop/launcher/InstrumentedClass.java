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
import org.objectweb.asm.Type;

/**
 * A class file whose methods call the {@link MethodProbe} of their generation when they are
 * entered, and whose main method passes it the objects that other methods return to it. Line
 * numbers, local variables and frames do not change. A class file of an unknown format is not
 * instrumented.
 */
final class InstrumentedClass {
  private static final String INITIALIZER = "<clinit>";
  private static final String CONSTRUCTOR = "<init>";
  private static final String MAIN = "main([Ljava/lang/String;)V";

  /** The maximum number of classes, and of methods in a class. */
  private static final int LIMIT = 1 << 16;

  private static final String PROBE = MethodProbe.class.getName().replace('.', '/');

  private final byte[] bytes;
  private final List<String> methods;

  private InstrumentedClass(byte[] bytes, List<String> methods) {
    this.bytes = bytes;
    this.methods = List.copyOf(methods);
  }

  /** Returns the class file, which must not be modified. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns the number of instrumented methods. */
  int methods() {
    return methods.size();
  }

  /**
   * Returns the number of a method by its name and descriptor; negative if it is not instrumented.
   * The number is the same in all versions of a class that have the same methods.
   */
  int number(String method) {
    return Collections.binarySearch(methods, method);
  }

  /** Instruments the class with a number. */
  static InstrumentedClass of(int number, byte[] original) {
    try {
      ClassReader reader = new ClassReader(original);
      List<String> methods = methods(reader);
      if (number >= LIMIT || methods.size() > LIMIT) {
        return new InstrumentedClass(original, List.of());
      }
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(new ProbeInserter(writer, number << 16, methods), 0);
      return new InstrumentedClass(writer.toByteArray(), methods);
    } catch (RuntimeException unknownFormat) {
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
            if (isInstrumented(access, name)) {
              methods.add(name + descriptor);
            }
            return null;
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    Collections.sort(methods);
    return methods;
  }

  private static boolean isInstrumented(int access, String name) {
    return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0
        && !name.equals(INITIALIZER)
        && !name.equals(CONSTRUCTOR);
  }

  private static final class ProbeInserter extends ClassVisitor {
    private final int base;
    private final List<String> methods;

    ProbeInserter(ClassVisitor next, int base, List<String> methods) {
      super(Opcodes.ASM9, next);
      this.base = base;
      this.methods = methods;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      if (name.equals(INITIALIZER)) {
        return new StaticInitializer(next);
      }
      int method = Collections.binarySearch(methods, name + descriptor);
      if (method < 0) {
        return next;
      }
      boolean main = (name + descriptor).equals(MAIN) && (access & Opcodes.ACC_STATIC) != 0;
      return new MethodEntry(main ? new ReturnedObjects(next) : next, base | method);
    }
  }

  /** Inserts a probe at the start of a method. */
  private static final class MethodEntry extends MethodVisitor {
    private final int number;

    MethodEntry(MethodVisitor next, int number) {
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

  /** Passes the objects that methods return to the instrumented method to a probe. */
  private static final class ReturnedObjects extends MethodVisitor {
    ReturnedObjects(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      if (Type.getReturnType(descriptor).getSort() == Type.OBJECT) {
        super.visitInsn(Opcodes.DUP);
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, PROBE, "returned", "(Ljava/lang/Object;)V", false);
      }
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
      super.visitMaxs(maxStack + 1, maxLocals);
    }
  }

  /** Inserts probes at the start and end of a static initializer; one that throws has no end. */
  private static final class StaticInitializer extends MethodVisitor {
    StaticInitializer(MethodVisitor next) {
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

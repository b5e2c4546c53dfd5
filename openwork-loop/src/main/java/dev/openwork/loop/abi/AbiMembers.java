package dev.openwork.loop.abi;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Visitors that read the members of a class file into a type's ABI. */
final class AbiMembers {
  private AbiMembers() {}

  /** Reads the annotations of a field. */
  static final class Field extends FieldVisitor {
    private final AbiPartWriter part;
    private final AbiPartWriter inherited;

    Field(AbiPartWriter part, AbiPartWriter inherited) {
      super(Opcodes.ASM9);
      this.part = part;
      this.inherited = inherited;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return inherited.annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
        int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
      return part.typeAnnotation(typeRef, path, descriptor);
    }
  }

  /** Reads the annotations of a record component. */
  static final class Component extends RecordComponentVisitor {
    private final AbiPartWriter part;
    private final AbiPartWriter inherited;

    Component(AbiPartWriter part, AbiPartWriter inherited) {
      super(Opcodes.ASM9);
      this.part = part;
      this.inherited = inherited;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return inherited.annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
        int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
      return part.typeAnnotation(typeRef, path, descriptor);
    }
  }

  /**
   * Reads the annotations and parameter names of a method. javac copies parameter names to the
   * constructors of anonymous subclasses and to bridge methods.
   */
  static final class Method extends MethodVisitor {
    private final AbiPartWriter part;
    private final AbiPartWriter inherited;
    private final int parameterSlots;
    private final int firstSlot;

    Method(AbiPartWriter part, AbiPartWriter inherited, String descriptor, int flags) {
      super(Opcodes.ASM9);
      this.part = part;
      this.inherited = inherited;
      this.firstSlot = (flags & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
      this.parameterSlots = Type.getArgumentsAndReturnSizes(descriptor) >> 2;
    }

    @Override
    public void visitParameter(@Nullable String name, int flags) {
      inherited.add("parameter " + name, flags);
    }

    @Override
    public void visitLocalVariable(
        String name,
        String descriptor,
        @Nullable String signature,
        Label start,
        Label end,
        int slot) {
      if (slot >= firstSlot && slot < parameterSlots) {
        inherited.add("parameter " + name, slot);
      }
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
      part.add("default", 0);
      return part.values();
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return inherited.annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(
        int parameter, String descriptor, boolean visible) {
      inherited.add("of parameter", parameter);
      return inherited.annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
        int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
      return part.typeAnnotation(typeRef, path, descriptor);
    }
  }
}

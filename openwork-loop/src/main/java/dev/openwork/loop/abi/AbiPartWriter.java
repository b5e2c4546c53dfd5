package dev.openwork.loop.abi;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Writes one part of a type's ABI as text, and collects the types that it mentions. */
final class AbiPartWriter {
  private final StringBuilder text;
  private final Set<String> mentions;

  AbiPartWriter(StringBuilder text, Set<String> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  AbiPartWriter add(String what, int flags) {
    text.append('\n').append(what).append(' ').append(flags);
    return this;
  }

  /** Adds a type by its binary name. */
  void type(String name) {
    text.append(' ').append(name);
    mention(name);
  }

  /** Adds a descriptor or generic signature of a class, method or field. */
  AbiPartWriter signature(@Nullable String signature) {
    text.append(' ').append(signature);
    if (signature != null && signature.indexOf('L') >= 0) {
      new SignatureReader(signature).accept(new Mentions());
    }
    return this;
  }

  AnnotationVisitor annotation(String descriptor) {
    text.append("\n@");
    signature(descriptor);
    return new Values();
  }

  AnnotationVisitor typeAnnotation(int typeRef, @Nullable TypePath path, String descriptor) {
    text.append('\n').append(typeRef).append(' ').append(path);
    return annotation(descriptor);
  }

  /** Returns a visitor that adds the values of an annotation, or a default value. */
  AnnotationVisitor values() {
    return new Values();
  }

  /** Returns a text of a primitive, string or array of primitives that differs when it differs. */
  static String constant(Object value) {
    if (value instanceof Double number) {
      return Long.toHexString(Double.doubleToRawLongBits(number));
    }
    if (value instanceof Float number) {
      return Integer.toHexString(Float.floatToRawIntBits(number));
    }
    if (value instanceof String string) {
      return string.length() + ":" + string;
    }
    return value.getClass().isArray()
        ? Arrays.deepToString(new Object[] {value})
        : value.toString();
  }

  private void mention(String name) {
    if (!name.startsWith("java/")) {
      mentions.add(name);
    }
  }

  private final class Values extends AnnotationVisitor {
    Values() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(@Nullable String name, Object value) {
      text.append('\n').append(name).append('=').append(value.getClass().getSimpleName());
      if (value instanceof Type type) {
        signature(type.getDescriptor());
      } else {
        text.append(constant(value));
      }
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
      text.append('\n').append(name).append('=').append(value);
      signature(descriptor);
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
      text.append('\n').append(name).append('=');
      return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
      text.append('\n').append(name).append("={");
      return this;
    }

    @Override
    public void visitEnd() {
      text.append('}');
    }
  }

  private final class Mentions extends SignatureVisitor {
    private String outer = "";

    Mentions() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitClassType(String name) {
      outer = name;
      mention(name);
    }

    @Override
    public void visitInnerClassType(String name) {
      outer = outer + '$' + name;
      mention(outer);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      return new Mentions();
    }
  }
}

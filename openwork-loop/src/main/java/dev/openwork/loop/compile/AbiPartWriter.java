package dev.openwork.loop.compile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Writes one part of a type's ABI, and notes the types that it mentions. */
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

  /** A type by its binary name. */
  void type(String name) {
    text.append(' ').append(name);
    mention(name);
  }

  /** A descriptor or generic signature, of a class, method or field. */
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

  /** The values of an annotation, or an annotation element's default. */
  AnnotationVisitor values() {
    return new Values();
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
        text.append(ConstantText.of(value));
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

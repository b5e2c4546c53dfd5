package dev.openwork.loop.abi;

import dev.openwork.loop.files.Digests;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Reads the ABI of a type from its class file. */
public final class AbiReader extends ClassVisitor {
  private static final int INVISIBLE_IN_METHODS =
      Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_STRICT | Opcodes.ACC_NATIVE;

  private final Map<String, StringBuilder> parts = new TreeMap<>();
  private final Map<String, Set<String>> mentions = new HashMap<>();
  private final Set<String> supertypes = new HashSet<>();
  private String name = "";
  private String simpleName = "";
  private boolean isInterface;
  private boolean isAnnotation;
  private boolean hidden;

  private AbiReader() {
    super(Opcodes.ASM9);
  }

  /**
   * Returns the ABI of a class file; empty for local and synthetic types, which are not visible.
   */
  public static Optional<TypeAbi> read(byte[] classFile) {
    AbiReader reader = new AbiReader();
    new ClassReader(classFile).accept(reader, ClassReader.SKIP_FRAMES);
    if (reader.name.equals("module-info")) {
      reader.part(TypeAbi.HEADER).add(Digests.of(classFile), 0);
    }
    return reader.hidden ? Optional.empty() : Optional.of(reader.type());
  }

  /** Returns whether the bytes are a class file compiled from Java, at the path of its name. */
  public static boolean isCompiledFromJava(String path, byte[] classFile) {
    try {
      ClassReader reader = new ClassReader(classFile);
      AtomicBoolean java = new AtomicBoolean();
      reader.accept(
          new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitSource(@Nullable String source, @Nullable String debug) {
              java.set(source != null && source.endsWith(".java"));
            }
          },
          ClassReader.SKIP_CODE);
      return java.get() && path.equals(reader.getClassName() + ".class");
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return false;
    }
  }

  /** Returns the binary names of superclass and interfaces, without those of {@code java}. */
  public static Set<String> supertypes(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    Set<String> names = new HashSet<>(Set.of(reader.getInterfaces()));
    if (reader.getSuperName() != null) {
      names.add(reader.getSuperName());
    }
    names.removeIf(type -> type.startsWith("java/"));
    return names;
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
    this.simpleName = name.substring(name.lastIndexOf('/') + 1);
    this.isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    this.isAnnotation = (access & Opcodes.ACC_ANNOTATION) != 0;
    this.hidden = (access & Opcodes.ACC_SYNTHETIC) != 0 && !simpleName.equals("package-info");
    AbiPartWriter header = part(TypeAbi.HEADER);
    header.add("type", access & ~Opcodes.ACC_SUPER).signature(signature);
    if (superName != null) {
      supertypes.add(superName);
      header.type(superName);
    }
    for (String type : interfaces) {
      supertypes.add(type);
      header.type(type);
    }
  }

  @Override
  public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
    hidden = true;
  }

  @Override
  public void visitInnerClass(
      String inner, @Nullable String outer, @Nullable String innerName, int flags) {
    if (inner.equals(name)) {
      simpleName = innerName == null ? simpleName : innerName;
      hidden |= outer == null;
      AbiPartWriter header = part(TypeAbi.HEADER).add("member", flags);
      if (outer != null) {
        header.type(outer);
      }
    } else if (name.equals(outer) && innerName != null) {
      part(innerName).add("member type", flags);
    }
  }

  @Override
  public void visitPermittedSubclass(String type) {
    part(TypeAbi.HEADER).add("permits", 0).type(type);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return part(isAnnotation ? TypeAbi.HEADER : TypeAbi.INHERITED).annotation(descriptor);
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
    return part(TypeAbi.HEADER).typeAnnotation(typeRef, path, descriptor);
  }

  @Override
  public void visitAttribute(Attribute attribute) {
    part(TypeAbi.HEADER).add(attribute.type, 0);
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String component, String descriptor, @Nullable String signature) {
    AbiPartWriter header = part(TypeAbi.HEADER).add("component " + component, 0);
    header.signature(descriptor).signature(signature);
    return new AbiMembers.Component(header, part(TypeAbi.INHERITED).add(component, 0));
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int flags,
      String field,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if ((flags & Opcodes.ACC_SYNTHETIC) != 0) {
      return null;
    }
    if ((flags & Opcodes.ACC_PRIVATE) != 0) {
      part(field).add("hides", 0);
      return null;
    }
    AbiPartWriter part = part((flags & Opcodes.ACC_ENUM) != 0 ? TypeAbi.HEADER : field);
    part.add("field " + field, flags).signature(descriptor).signature(signature);
    if (value != null) {
      part.add("= " + value.getClass().getSimpleName() + AbiPartWriter.constant(value), 0);
    }
    return new AbiMembers.Field(part, inherited(field, descriptor));
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int flags,
      String method,
      String descriptor,
      @Nullable String signature,
      String[] exceptions) {
    boolean synthetic = (flags & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) == 0x1000;
    if ((flags & Opcodes.ACC_PRIVATE) != 0 || synthetic || method.equals("<clinit>")) {
      return null;
    }
    AbiPartWriter part = part(belongsToHeader(flags) ? TypeAbi.HEADER : method);
    part.add("method " + method, flags & ~INVISIBLE_IN_METHODS);
    part.signature(descriptor).signature(signature);
    if (exceptions != null) {
      for (String exception : exceptions) {
        part.type(exception);
      }
    }
    return new AbiMembers.Method(part, inherited(method, descriptor), descriptor, flags);
  }

  /** These methods determine whether the type can be implemented by a class or a lambda. */
  private boolean belongsToHeader(int flags) {
    return (flags & Opcodes.ACC_ABSTRACT) != 0
        || (isInterface && (flags & Opcodes.ACC_STATIC) == 0);
  }

  private AbiPartWriter inherited(String member, String descriptor) {
    return part(TypeAbi.INHERITED).add(member + descriptor, 0);
  }

  private AbiPartWriter part(String label) {
    return new AbiPartWriter(
        parts.computeIfAbsent(label, any -> new StringBuilder()),
        mentions.computeIfAbsent(label, any -> new HashSet<>()));
  }

  private TypeAbi type() {
    Map<String, String> texts = new HashMap<>();
    parts.forEach((label, text) -> texts.put(label, text.toString()));
    return TypeAbi.of(name, simpleName, supertypes, new TreeMap<>(texts), mentions);
  }
}

package dev.openwork.loop.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassDefinition;
import java.lang.invoke.MethodHandles;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Extends the class path of the JVM's own class loader, whose classes class data sharing applies
 * to. The JDK has no interface for that, so the methods that search the class path are redefined:
 * each passes its loader, the name and its result to a function and returns the function's result.
 */
final class ClassPathExtension {
  /** The methods of the loader, by name. */
  private static final Map<String, String> DESCRIPTORS =
      Map.of(
          "findClassOnClassPathOrNull", "(Ljava/lang/String;)Ljava/lang/Class;",
          "findResourceOnClassPath", "(Ljava/lang/String;)Ljava/net/URL;",
          "findResourcesOnClassPath", "(Ljava/lang/String;)Ljava/util/Enumeration;");

  private static final String LOADER = "jdk/internal/loader/BuiltinClassLoader";

  /** A class in the loader's package with a field for the function of each method. */
  private static final String FUNCTIONS = "jdk/internal/loader/OpenworkClassPath";

  private static final String FUNCTION = Type.getDescriptor(Function.class);
  private static final int ARRAY_STACK = 5;
  private static final int RESULT = 2;

  private ClassPathExtension() {}

  /** Installs the functions for the methods that find a class, a resource and all resources. */
  static void install(
      Function<Object[], Object> findClass,
      Function<Object[], Object> findResource,
      Function<Object[], Object> findResources)
      throws IOException, ReflectiveOperationException, RejectedException {
    Class<?> loader = Class.forName(LOADER.replace('/', '.'));
    byte[] redefined = redefined();
    Agent.open(loader.getModule(), loader.getPackageName());
    Class<?> functions =
        MethodHandles.privateLookupIn(loader, MethodHandles.lookup()).defineClass(functions());
    functions.getField("findClassOnClassPathOrNull").set(null, findClass);
    functions.getField("findResourceOnClassPath").set(null, findResource);
    functions.getField("findResourcesOnClassPath").set(null, findResources);
    Agent.redefine(List.of(new ClassDefinition(loader, redefined)));
  }

  private static byte[] functions() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER,
        FUNCTIONS,
        null,
        "java/lang/Object",
        null);
    for (String method : DESCRIPTORS.keySet()) {
      int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_VOLATILE;
      writer.visitField(access, method, FUNCTION, null, null).visitEnd();
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static byte[] redefined() throws IOException, RejectedException {
    Set<String> found = new HashSet<>();
    try (InputStream in = Object.class.getModule().getResourceAsStream(LOADER + ".class")) {
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(
          new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
              MethodVisitor next =
                  super.visitMethod(access, name, descriptor, signature, exceptions);
              if (!descriptor.equals(DESCRIPTORS.get(name))) {
                return next;
              }
              found.add(name);
              return new Extension(next, name, Type.getReturnType(descriptor).getInternalName());
            }
          },
          0);
      if (!found.equals(DESCRIPTORS.keySet())) {
        throw new RejectedException("the class loader of this JDK is unknown");
      }
      return writer.toByteArray();
    }
  }

  /** Passes the results of a method to its function. */
  private static final class Extension extends MethodVisitor {
    private final String method;
    private final String type;

    Extension(MethodVisitor next, String method, String type) {
      super(Opcodes.ASM9, next);
      this.method = method;
      this.type = type;
    }

    // No code of the method follows a return, so the result can replace a local variable.
    @Override
    public void visitInsn(int opcode) {
      if (opcode == Opcodes.ARETURN) {
        super.visitVarInsn(Opcodes.ASTORE, RESULT);
        super.visitFieldInsn(Opcodes.GETSTATIC, FUNCTIONS, method, FUNCTION);
        super.visitInsn(Opcodes.ICONST_3);
        super.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        for (int variable = 0; variable <= RESULT; variable++) {
          super.visitInsn(Opcodes.DUP);
          super.visitInsn(Opcodes.ICONST_0 + variable);
          super.visitVarInsn(Opcodes.ALOAD, variable);
          super.visitInsn(Opcodes.AASTORE);
        }
        super.visitMethodInsn(
            Opcodes.INVOKEINTERFACE,
            "java/util/function/Function",
            "apply",
            "(Ljava/lang/Object;)Ljava/lang/Object;",
            true);
        super.visitTypeInsn(Opcodes.CHECKCAST, type);
      }
      super.visitInsn(opcode);
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
      super.visitMaxs(maxStack + ARRAY_STACK, Math.max(maxLocals, RESULT + 1));
    }
  }
}

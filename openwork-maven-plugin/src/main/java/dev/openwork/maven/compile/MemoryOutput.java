package dev.openwork.maven.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A file manager that keeps what javac writes in memory, so that a failure writes nothing. */
final class MemoryOutput extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

  MemoryOutput(JavaFileManager files) {
    super(files);
  }

  /** Class file bytes by path relative to the output directory. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> bytes = new TreeMap<>();
    classes.forEach((name, out) -> bytes.put(name, out.toByteArray()));
    return bytes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    String name = className.replace('.', '/') + kind.extension;
    return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        classes.put(name, out);
        return out;
      }
    };
  }

  @Override
  public void close() throws IOException {
    // The file manager below is used again.
  }
}

package dev.openwork.loop.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A class file, generated source or resource that javac reads or writes in memory. */
final class MemoryFile extends SimpleJavaFileObject {
  private final String binaryName;
  private byte[] bytes;

  /**
   * Creates a file.
   *
   * @param binaryName the binary name, with dots
   */
  MemoryFile(URI uri, Kind kind, String binaryName, byte[] bytes) {
    super(uri, kind);
    this.binaryName = binaryName;
    this.bytes = bytes;
  }

  static MemoryFile ofClass(String path, byte[] bytes) {
    String name = path.substring(0, path.length() - Kind.CLASS.extension.length());
    return new MemoryFile(
        URI.create("memory:///" + path.replace(" ", "%20")),
        Kind.CLASS,
        name.replace('/', '.'),
        bytes);
  }

  String binaryName() {
    return binaryName;
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return getKind() == kind
        && simpleName.equals(binaryName.substring(binaryName.lastIndexOf('.') + 1));
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public OutputStream openOutputStream() {
    return new ByteArrayOutputStream() {
      @Override
      public void close() {
        MemoryFile.this.bytes = toByteArray();
      }
    };
  }
}

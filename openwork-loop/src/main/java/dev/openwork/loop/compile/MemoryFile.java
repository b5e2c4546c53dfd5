package dev.openwork.loop.compile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class file of the module that javac reads from memory. */
final class MemoryFile extends SimpleJavaFileObject {
  private final String binaryName;
  private final byte[] bytes;

  /**
   * Creates a file.
   *
   * @param path its path in the classes directory, with slashes
   */
  MemoryFile(String path, byte[] bytes) {
    super(URI.create("memory:///" + path.replace(" ", "%20")), Kind.CLASS);
    this.binaryName =
        path.substring(0, path.length() - Kind.CLASS.extension.length()).replace('/', '.');
    this.bytes = bytes;
  }

  /** Returns the binary name, with dots. */
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
}

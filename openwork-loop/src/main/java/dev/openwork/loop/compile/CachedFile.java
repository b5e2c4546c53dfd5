package dev.openwork.loop.compile;

import dev.openwork.loop.abi.AbiReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A class file of the class path or the JDK that stays in memory once it was read. */
final class CachedFile extends ForwardingJavaFileObject<JavaFileObject> {
  private final String binaryName;
  private Optional<byte[]> bytes = Optional.empty();
  private Optional<Set<String>> mentions = Optional.empty();

  CachedFile(JavaFileObject file, String binaryName) {
    super(file);
    this.binaryName = binaryName;
  }

  String binaryName() {
    return binaryName;
  }

  boolean wasRead() {
    return bytes.isPresent();
  }

  @Override
  public InputStream openInputStream() throws IOException {
    return new ByteArrayInputStream(bytes());
  }

  byte[] bytes() throws IOException {
    if (bytes.isEmpty()) {
      try (InputStream in = fileObject.openInputStream()) {
        bytes = Optional.of(in.readAllBytes());
      }
    }
    return bytes.get();
  }

  /** Returns the binary names of the types that the ABI of the class mentions. */
  Set<String> mentions() throws IOException {
    if (mentions.isEmpty()) {
      Set<String> names = new HashSet<>();
      AbiReader.read(bytes()).ifPresent(abi -> abi.mentions().values().forEach(names::addAll));
      mentions = Optional.of(names);
    }
    return mentions.get();
  }

  JavaFileObject unwrap() {
    return fileObject;
  }
}

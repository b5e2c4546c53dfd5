package dev.openwork.loop.compile;

import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A source that is read once, so that digest and class files belong to the same bytes. */
final class SourceFile extends ForwardingJavaFileObject<JavaFileObject> {
  private final Path path;
  private final byte[] bytes;
  private final Charset encoding;

  SourceFile(Path path, JavaFileObject file, Charset encoding) throws IOException {
    super(file);
    this.path = path;
    this.bytes = Files.readAllBytes(path);
    this.encoding = encoding;
  }

  Path path() {
    return path;
  }

  String digest() {
    return Digests.of(bytes);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
    try {
      return encoding
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException reportedByJavac) {
      return super.getCharContent(ignoreEncodingErrors);
    }
  }
}

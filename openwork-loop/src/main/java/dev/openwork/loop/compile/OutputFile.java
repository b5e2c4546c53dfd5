package dev.openwork.loop.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/**
 * A file in an output directory of javac: a file object of the JDK whose content is that in {@link
 * OutputFiles}.
 */
final class OutputFile extends ForwardingJavaFileObject<JavaFileObject> {
  private final Path path;
  private final OutputFiles files;
  private final Charset encoding;

  /**
   * Creates a file object.
   *
   * @param file the JDK's object for the file
   * @param path its absolute path
   * @param encoding the encoding of readers and writers
   */
  OutputFile(JavaFileObject file, Path path, OutputFiles files, Charset encoding) {
    super(file);
    this.path = path;
    this.files = files;
    this.encoding = encoding;
  }

  JavaFileObject unwrap() {
    return fileObject;
  }

  Path path() {
    return path;
  }

  boolean exists() {
    return files.exists(path);
  }

  @Override
  public InputStream openInputStream() throws IOException {
    return new ByteArrayInputStream(files.read(path));
  }

  @Override
  public Reader openReader(boolean ignoreEncodingErrors) throws IOException {
    return new InputStreamReader(openInputStream(), decoder(ignoreEncodingErrors));
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
    return decoder(ignoreEncodingErrors).decode(ByteBuffer.wrap(files.read(path)));
  }

  @Override
  public OutputStream openOutputStream() {
    return files.write(path);
  }

  @Override
  public Writer openWriter() {
    return new OutputStreamWriter(openOutputStream(), encoding);
  }

  @Override
  public long getLastModified() {
    return files.lastModified(path);
  }

  @Override
  public boolean delete() {
    return files.delete(path);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OutputFile file && file.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return fileObject.toString();
  }

  private CharsetDecoder decoder(boolean ignoreEncodingErrors) {
    CodingErrorAction action =
        ignoreEncodingErrors ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
    return encoding.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
  }
}

package dev.openwork.maven.launcher;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * The fork's answer to a {@link Request}.
 *
 * @param id the request's id
 * @param failure the stack trace of what went wrong; empty when nothing did
 */
public record Reply(int id, String failure) {

  static Reply done(int id) {
    return new Reply(id, "");
  }

  static Reply failed(int id, Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    return new Reply(id, trace.toString());
  }

  /** Writes this for {@link #read}. */
  public void write(DataOutput out) throws IOException {
    byte[] text = failure.getBytes(StandardCharsets.UTF_8);
    out.writeInt(id);
    out.writeInt(text.length);
    out.write(text);
  }

  /** Reads what {@link #write} wrote. */
  public static Reply read(DataInput in) throws IOException {
    int id = in.readInt();
    byte[] text = new byte[in.readInt()];
    in.readFully(text);
    return new Reply(id, new String(text, StandardCharsets.UTF_8));
  }
}

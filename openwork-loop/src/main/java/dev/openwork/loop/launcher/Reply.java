package dev.openwork.loop.launcher;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * The fork's reply to a {@link Request}, or an unsolicited message ({@link Outcome#DESCENDANTS}).
 *
 * @param id the request's id
 * @param outcome the result of the request
 * @param text depends on the outcome
 * @param running whether the program is running
 */
public record Reply(int id, Outcome outcome, String text, boolean running) {

  /** The result of a request. */
  public enum Outcome {
    /** The request succeeded. The text is why the next edit requires a new JVM, or empty. */
    DONE,
    /** The request cannot be executed and nothing has changed. The text is the reason. */
    REJECTED,
    /** The request failed. The text is the stack trace. */
    FAILED,
    /** Not a reply: the text lists the processes of the program, see {@link Descendants}. */
    DESCENDANTS
  }

  static Reply done(int id, String restartReason, boolean running) {
    return new Reply(id, Outcome.DONE, restartReason, running);
  }

  static Reply rejected(int id, RejectedException reason, boolean running) {
    return new Reply(id, Outcome.REJECTED, String.valueOf(reason.getMessage()), running);
  }

  static Reply failed(int id, Throwable cause, boolean running) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    return new Reply(id, Outcome.FAILED, trace.toString(), running);
  }

  static Reply descendants(Descendants descendants, boolean running) {
    return new Reply(0, Outcome.DESCENDANTS, descendants.toText(), running);
  }

  /** Writes this for {@link #read}. */
  public void write(DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(id);
    out.writeUTF(outcome.name());
    out.writeInt(bytes.length);
    out.write(bytes);
    out.writeBoolean(running);
  }

  /** Reads the output of {@link #write}. */
  public static Reply read(DataInput in) throws IOException {
    int id = in.readInt();
    Outcome outcome = Outcome.valueOf(in.readUTF());
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new Reply(id, outcome, new String(bytes, StandardCharsets.UTF_8), in.readBoolean());
  }
}

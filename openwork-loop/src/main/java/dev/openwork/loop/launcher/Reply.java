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
 * @param reloadable whether the fork can start another generation
 */
public record Reply(int id, Outcome outcome, String text, boolean reloadable) {

  /** The result of a request. */
  public enum Outcome {
    /** The request succeeded. No text. */
    DONE,
    /** The request cannot be executed and nothing has changed. The text is the reason. */
    REJECTED,
    /** The request failed. The text is the stack trace. */
    FAILED,
    /** Not a reply: the text lists the processes of the program, see {@link Descendants}. */
    DESCENDANTS
  }

  static Reply done(int id, boolean reloadable) {
    return new Reply(id, Outcome.DONE, "", reloadable);
  }

  static Reply rejected(int id, RejectedException reason, boolean reloadable) {
    return new Reply(id, Outcome.REJECTED, String.valueOf(reason.getMessage()), reloadable);
  }

  static Reply failed(int id, Throwable cause, boolean reloadable) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    return new Reply(id, Outcome.FAILED, trace.toString(), reloadable);
  }

  static Reply descendants(Descendants descendants, boolean reloadable) {
    return new Reply(0, Outcome.DESCENDANTS, descendants.toText(), reloadable);
  }

  /** Writes this for {@link #read}. */
  public void write(DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(id);
    out.writeUTF(outcome.name());
    out.writeInt(bytes.length);
    out.write(bytes);
    out.writeBoolean(reloadable);
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

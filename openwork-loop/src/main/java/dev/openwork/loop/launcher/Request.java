package dev.openwork.loop.launcher;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A command to the fork.
 *
 * @param id echoed by the {@link Reply}
 * @param kind what to do
 * @param arguments its arguments, as the kind says
 */
public record Request(int id, Kind kind, List<String> arguments) {

  /** The commands a fork knows. */
  public enum Kind {
    /** Load the class directories as they are now into a new generation. No arguments. */
    PREPARE,
    /**
     * Start the prepared generation; when it runs, close the one before it. The port on which a
     * program listens that has a plain main method.
     */
    START,
    /** Call the main method of a class of the prepared generation: class name, then arguments. */
    CALL,
    /** Exchange method bodies in the running generation: {@link ChangedClass#toArguments}. */
    REDEFINE,
    /** Tell the running generation that other programs are staged for it. No arguments. */
    REFRESH,
    /** Run another program, a command line, until it ends; it ends with the fork at the latest. */
    RUN
  }

  public Request {
    arguments = List.copyOf(arguments);
  }

  /** Writes this for {@link #read}. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(id);
    out.writeUTF(kind.name());
    out.writeInt(arguments.size());
    for (String argument : arguments) {
      out.writeUTF(argument);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Request read(DataInput in) throws IOException {
    int id = in.readInt();
    Kind kind = Kind.valueOf(in.readUTF());
    String[] arguments = new String[in.readInt()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = in.readUTF();
    }
    return new Request(id, kind, List.of(arguments));
  }
}

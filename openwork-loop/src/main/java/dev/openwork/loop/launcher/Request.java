package dev.openwork.loop.launcher;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A command to the fork.
 *
 * @param id repeated in the {@link Reply}
 * @param kind the command
 * @param arguments depend on the kind
 */
public record Request(int id, Kind kind, List<String> arguments) {

  /** The commands of a fork. */
  public enum Kind {
    /** Load the current class directories into a new generation. No arguments. */
    PREPARE,
    /**
     * Start the prepared generation, then close the previous one. The argument is the port of a
     * program with a plain main method.
     */
    START,
    /**
     * Stop the running generation, so that a program in another JVM can use its port, which is the
     * argument.
     */
    SUSPEND,
    /** Start the generation again that was suspended. The argument is the port of the program. */
    RESUME,
    /** Call the main method of a class of the prepared generation: class name, then arguments. */
    CALL,
    /** Replace method bodies in the running generation: {@link ChangedClass#toArguments}. */
    REDEFINE,
    /** Notify the running generation that other programs were staged for it. No arguments. */
    REFRESH,
    /** Run a command line until it exits; it ends with the fork at the latest. */
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

  /** Reads the output of {@link #write}. */
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

package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.RouterException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends a message through the running router. */
@Command(
    name = "send",
    description = "Send a message to one chat or to all chats that are bound to a directory.",
    mixinStandardHelpOptions = true)
final class SendCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final IdentityOptions identity = new IdentityOptions();

  @Mixin private final Output output = new Output();

  @Option(names = "--peer", paramLabel = "<peer>", description = "The chat.")
  private @Nullable String peer;

  @Option(
      names = "--directory",
      paramLabel = "<directory>",
      description = "All chats that are bound to this directory, unless --peer is set.")
  private @Nullable Path directory;

  @Option(names = "--auto-bind", description = "Bind the chat to the directory first.")
  private boolean autoBind;

  @Option(names = "--message", paramLabel = "<text>", description = "The text to send.")
  private @Nullable String message;

  @Option(names = "--image", paramLabel = "<file>", description = "An image to send.")
  private @Nullable Path image;

  @Option(names = "--audio", paramLabel = "<file>", description = "An audio file to send.")
  private @Nullable Path audio;

  @Option(names = "--file", paramLabel = "<file>", description = "A file to send.")
  private @Nullable Path file;

  @Option(names = "--caption", paramLabel = "<text>", description = "The caption of each file.")
  private @Nullable String caption;

  SendCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    ObjectNode body = identity.body().put("autoBind", autoBind);
    if (peer != null) {
      body.put("peer", peer);
    }
    if (directory != null) {
      body.put("directory", directory.toAbsolutePath().toString());
    }
    ArrayNode parts = body.putArray("parts");
    if (message != null) {
      parts.addObject().put("type", "text").put("text", message);
    }
    add(parts, "image", image);
    add(parts, "audio", audio);
    add(parts, "file", file);
    if (parts.isEmpty()) {
      throw RouterException.invalid("nothing to send; set --message, --image, --audio or --file");
    }
    return output.print(context, context.client().post("/send", body));
  }

  private void add(ArrayNode parts, String type, @Nullable Path path) {
    if (path != null) {
      ObjectNode part = parts.addObject().put("type", type);
      part.put("path", path.toAbsolutePath().toString());
      part.put("caption", caption == null ? "" : caption);
    }
  }
}

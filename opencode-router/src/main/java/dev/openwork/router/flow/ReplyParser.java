package dev.openwork.router.flow;

import dev.openwork.router.domain.AllowedRoots;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.domain.OutboundPart.Kind;
import dev.openwork.router.domain.Refusal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes parts of opencode's answer. A line {@code FILE: <path>} sends a file of the project that
 * the chat works in; a file elsewhere is not sent, and the chat is told.
 *
 * @param directory the project's real directory
 */
record ReplyParts(Path directory) {
  private static final String FILE = "FILE:";

  List<OutboundPart> of(String reply) {
    List<OutboundPart> parts = new ArrayList<>();
    var text = new StringBuilder();
    for (String line : reply.lines().toList()) {
      if (line.startsWith(FILE)) {
        flush(text, parts);
        parts.add(file(line.substring(FILE.length()).strip()));
      } else {
        text.append(line).append('\n');
      }
    }
    flush(text, parts);
    return parts;
  }

  private OutboundPart file(String name) {
    try {
      Path file = new AllowedRoots(List.of(directory)).file(directory.resolve(name));
      return new OutboundPart.Media(Kind.FILE, file, "");
    } catch (Refusal | InvalidPathException e) {
      return new OutboundPart.Text("(" + name + " was not sent: it is no file of this project)");
    }
  }

  private static void flush(StringBuilder text, List<OutboundPart> parts) {
    if (!text.toString().isBlank()) {
      parts.add(new OutboundPart.Text(text.toString().strip()));
    }
    text.setLength(0);
  }
}

package dev.openwork.router.flow;

import dev.openwork.router.domain.AllowedRoots;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.domain.OutboundPart.Kind;
import dev.openwork.router.domain.PathNames;
import dev.openwork.router.domain.RouterException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits opencode's answer into parts. A line {@code FILE: <path>} sends a file from the working
 * directory. A file outside it is replaced by a notice.
 *
 * @param directory the real path of the working directory
 */
record ReplyParser(Path directory) {
  private static final String FILE = "FILE:";

  List<OutboundPart> parse(String answer) {
    List<OutboundPart> parts = new ArrayList<>();
    var text = new StringBuilder();
    for (String line : answer.lines().toList()) {
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
      Path file = new AllowedRoots(List.of(directory)).file(PathNames.resolve(directory, name));
      return new OutboundPart.Media(Kind.FILE, file, "");
    } catch (RouterException e) {
      return new OutboundPart.Text("(" + name + " was not sent: not a file in this project)");
    }
  }

  private static void flush(StringBuilder text, List<OutboundPart> parts) {
    if (!text.toString().isBlank()) {
      parts.add(new OutboundPart.Text(text.toString().strip()));
    }
    text.setLength(0);
  }
}

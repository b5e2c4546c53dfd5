package dev.openwork.loop.editor;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens files of a reactor in the editor of the user. Thread-safe. */
public final class SourceOpener {
  private final ReactorFiles files;
  private final EditorFinder editors;

  SourceOpener(Path root, EditorFinder editors) {
    this.files = new ReactorFiles(root);
    this.editors = editors;
  }

  /** Creates an opener that uses the environment of this process. */
  public static SourceOpener of(Path root) {
    return new SourceOpener(root, EditorFinder.ofThisProcess());
  }

  /** Creates an opener that uses these environment variables and ignores running editors. */
  public static SourceOpener of(Path root, Map<String, String> environment) {
    return new SourceOpener(root, new EditorFinder(environment, Stream::empty));
  }

  /**
   * The result of a request.
   *
   * @param status its HTTP status; 200 if the editor was started
   * @param message a sentence for people
   */
  public record Result(int status, String message) {}

  /** Starts the editor without waiting for it. */
  public Result open(OpenRequest request) {
    Optional<Path> file = files.find(request.file());
    if (file.isEmpty()) {
      return new Result(403, "Not a file of this project: " + request.file());
    }
    Optional<EditorCommand> editor = editors.find();
    if (editor.isEmpty()) {
      return new Result(
          503,
          "No editor found. Set "
              + EditorFinder.VARIABLE
              + " to its command, such as code, idea or zed, and restart the loop.");
    }
    return start(editor.get(), editor.get().line(file.get(), request.line(), request.column()));
  }

  private Result start(EditorCommand editor, List<String> line) {
    try {
      Process process =
          new ProcessBuilder(editors.detached(line))
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      return new Result(200, "Opened in " + editor.name() + ".");
    } catch (IOException e) {
      return new Result(
          503,
          "The editor %s cannot be started: %s. Set %s to its command, and restart the loop."
              .formatted(editor.name(), e.getMessage(), EditorFinder.VARIABLE));
    }
  }
}

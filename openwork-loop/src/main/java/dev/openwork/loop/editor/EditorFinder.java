package dev.openwork.loop.editor;

import java.io.File;
import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the editor of the user: {@code OPENWORK_EDITOR}, {@code VISUAL} unless it runs in the
 * terminal, a known editor that is running, or one on the {@code PATH}.
 *
 * @param environment the environment variables
 * @param running returns the paths of the programs that are running
 */
record EditorFinder(Map<String, String> environment, Supplier<Stream<String>> running) {
  /** The variable that selects an editor. */
  static final String VARIABLE = "OPENWORK_EDITOR";

  private static final Set<String> TERMINAL_EDITORS =
      Set.of(
          "vi", "vim", "nvim", "nano", "pico", "emacs", "ed", "ex", "hx", "helix", "kak", "micro",
          "joe", "mcedit", "ne");

  /** Returns the finder for the environment of this process. */
  static EditorFinder ofThisProcess() {
    return new EditorFinder(
        System.getenv(),
        () -> ProcessHandle.allProcesses().flatMap(process -> process.info().command().stream()));
  }

  /** Returns the editor, if there is one. */
  Optional<EditorCommand> find() {
    return variable(VARIABLE)
        .or(() -> variable("VISUAL").filter(command -> !TERMINAL_EDITORS.contains(command.name())))
        .or(this::runningEditor)
        .or(this::installedEditor);
  }

  /**
   * Returns a command line that does not receive the loop's Ctrl-C.
   *
   * @throws FileNotFoundException if the program is not installed
   */
  List<String> detached(List<String> line) throws FileNotFoundException {
    String program = line.get(0);
    Path path = onPath(program).orElseThrow(() -> new FileNotFoundException("no such program"));
    List<String> detached = new ArrayList<>();
    onPath("setsid").ifPresent(setsid -> detached.add(setsid.toString()));
    detached.add(path.toString());
    detached.addAll(line.subList(1, line.size()));
    return detached;
  }

  private Optional<EditorCommand> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(EditorCommand::of);
  }

  /** The program on the path opens the file in the editor that is running, so it is preferred. */
  private Optional<EditorCommand> runningEditor() {
    try (Stream<String> programs = running.get()) {
      return programs
          .flatMap(path -> KnownEditor.of(path).stream())
          .findFirst()
          .flatMap(editor -> installed(editor.programs()));
    }
  }

  private Optional<EditorCommand> installedEditor() {
    return Arrays.stream(KnownEditor.values())
        .flatMap(editor -> installed(editor.programs()).stream())
        .findFirst();
  }

  private Optional<EditorCommand> installed(List<String> programs) {
    return programs.stream()
        .flatMap(program -> onPath(program).stream())
        .map(path -> EditorCommand.of(path.toString(), List.of()))
        .findFirst();
  }

  /** Returns the file of a program; a program with a directory is not searched for. */
  private Optional<Path> onPath(String program) {
    Stream<Path> candidates =
        program.contains("/") || program.contains(File.separator)
            ? Stream.of(Path.of(program))
            : Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(directory -> !directory.isBlank())
                .flatMap(directory -> files(directory, program));
    return candidates.filter(Files::isExecutable).filter(Files::isRegularFile).findFirst();
  }

  private static Stream<Path> files(String directory, String program) {
    try {
      return Stream.of(Path.of(directory, program), Path.of(directory, program + ".exe"));
    } catch (InvalidPathException noDirectory) {
      return Stream.empty();
    }
  }
}

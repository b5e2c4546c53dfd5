package dev.openwork.loop.editor;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command that opens a file in an editor.
 *
 * @param template the program and its arguments; {@code {file}}, {@code {line}} and {@code
 *     {column}} are replaced
 */
record EditorCommand(List<String> template) {
  private static final String FILE = "{file}";

  EditorCommand {
    template = List.copyOf(template);
  }

  /**
   * Returns a command for the value of a variable: the path of a program, or a program with
   * arguments, separated by spaces. If no argument contains {@code {file}}, those of the known
   * editor are appended, or else the file.
   */
  static EditorCommand of(String value) {
    List<String> words =
        new File(value).canExecute() ? List.of(value) : List.of(value.strip().split("\\s+", -1));
    return words.stream().anyMatch(word -> word.contains(FILE))
        ? new EditorCommand(words)
        : of(words.get(0), words.subList(1, words.size()));
  }

  /** Returns a command for a program, which need not be a known editor. */
  static EditorCommand of(String program, List<String> options) {
    List<String> words = new ArrayList<>(List.of(program));
    words.addAll(options);
    words.addAll(KnownEditor.of(program).map(KnownEditor::arguments).orElse(List.of(FILE)));
    return new EditorCommand(words);
  }

  /** Returns the name of the program. */
  String name() {
    return KnownEditor.name(template.get(0));
  }

  /** Returns program and arguments for a place in a file. */
  List<String> line(Path file, int line, int column) {
    return Stream.concat(
            template.stream().limit(1),
            template.stream().skip(1).map(word -> filled(word, file, line, column)))
        .toList();
  }

  private static String filled(String word, Path file, int line, int column) {
    return word.replace("{line}", String.valueOf(line))
        .replace("{column}", String.valueOf(column))
        .replace(FILE, file.toString());
  }
}

package dev.openwork.loop.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Editors with a window, and the arguments with which they open a line of a file. */
enum KnownEditor {
  /** Visual Studio Code and the editors that are based on it. */
  CODE("code code-insiders cursor codium vscodium windsurf", "-g {file}:{line}:{column}"),
  /** The IDEs of JetBrains. */
  JETBRAINS("idea webstorm pycharm studio", "--line {line} --column {column} {file}"),
  /** Zed. */
  ZED("zed zeditor", "{file}:{line}:{column}"),
  /** Sublime Text. */
  SUBLIME("subl sublime_text", "{file}:{line}:{column}"),
  /** Kate and KWrite. */
  KATE("kate kwrite", "--line {line} --column {column} {file}"),
  /** GNOME Text Editor and gedit. */
  GNOME("gnome-text-editor gedit", "+{line}:{column} {file}"),
  /** Emacs and GVim, which open a window unless they are called otherwise. */
  CLASSIC("emacsclient gvim mvim", "+{line} {file}");

  private final String programs;
  private final String arguments;

  /**
   * An editor.
   *
   * @param programs the names of its programs, separated by spaces
   * @param arguments its arguments, separated by spaces
   */
  KnownEditor(String programs, String arguments) {
    this.programs = programs;
    this.arguments = arguments;
  }

  /** Returns the names of the programs. */
  List<String> programs() {
    return List.of(programs.split(" ", -1));
  }

  /** Returns the arguments, with placeholders. */
  List<String> arguments() {
    return List.of(arguments.split(" ", -1));
  }

  /** Returns the editor with the program of a path or name. */
  static Optional<KnownEditor> of(String program) {
    String name = name(program);
    return Arrays.stream(values()).filter(editor -> editor.programs().contains(name)).findFirst();
  }

  /** Returns the name of a program, without its directory and extension. */
  static String name(String program) {
    String file =
        program.substring(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
    return file.toLowerCase(Locale.ROOT).replaceFirst("(64)?\\.(exe|sh)$", "");
  }
}

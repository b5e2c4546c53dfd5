package dev.openwork.loop.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Editors with a window, and the arguments with which they open a line of a file. */
enum KnownEditor {
  /** Visual Studio Code and the editors that are based on it. */
  CODE(
      List.of("code", "code-insiders", "cursor", "codium", "vscodium", "windsurf"),
      List.of("-g", "{file}:{line}:{column}")),
  /** The IDEs of JetBrains. */
  JETBRAINS(
      List.of("idea", "webstorm", "fleet", "studio"),
      List.of("--line", "{line}", "--column", "{column}", "{file}")),
  /** Zed. */
  ZED(List.of("zed", "zeditor"), List.of("{file}:{line}:{column}")),
  /** Sublime Text. */
  SUBLIME(List.of("subl", "sublime_text"), List.of("{file}:{line}:{column}")),
  /** Kate and KWrite. */
  KATE(List.of("kate", "kwrite"), List.of("--line", "{line}", "--column", "{column}", "{file}")),
  /** GNOME Text Editor and gedit. */
  GNOME(List.of("gnome-text-editor", "gedit"), List.of("+{line}:{column}", "{file}")),
  /** Emacs and GVim, which open a window unless they are called otherwise. */
  CLASSIC(List.of("emacsclient", "gvim", "mvim"), List.of("+{line}", "{file}"));

  private final List<String> programs;
  private final List<String> arguments;

  KnownEditor(List<String> programs, List<String> arguments) {
    this.programs = programs;
    this.arguments = arguments;
  }

  /** Returns the names of the programs. */
  List<String> programs() {
    return programs;
  }

  /** Returns the arguments, with placeholders. */
  List<String> arguments() {
    return arguments;
  }

  /** Returns the editor with the program of a path or name. */
  static Optional<KnownEditor> of(String program) {
    String name = name(program);
    return Arrays.stream(values()).filter(editor -> editor.programs.contains(name)).findFirst();
  }

  /** Returns the name of a program, without its directory and extension. */
  static String name(String program) {
    String file =
        program.substring(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
    return file.toLowerCase(Locale.ROOT).replaceFirst("(64)?\\.(exe|sh)$", "");
  }
}

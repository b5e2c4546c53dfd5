package dev.openwork.loop.report;

/** Colors of console text. */
public enum Ansi {
  /** Colors by escape sequences. */
  COLORED,
  /** Text without escape sequences. */
  PLAIN;

  String red(String text) {
    return paint("31", text);
  }

  String green(String text) {
    return paint("32", text);
  }

  String cyan(String text) {
    return paint("36", text);
  }

  String magenta(String text) {
    return paint("35", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}

package dev.openwork.app.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the templates that the build compiled. */
public final class Views {
  private static final String PACKAGE = "dev.openwork.app.templates";

  private final TemplateEngine engine;
  private final Shell shell;

  private Views(TemplateEngine engine, Shell shell) {
    this.engine = engine;
    this.shell = shell;
  }

  /** Finds the templates with the class loader of this class, that of the app's generation. */
  public static Views open(Shell shell) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Without a directory, jte takes the context class loader of the moment and no other.
    thread.setContextClassLoader(Views.class.getClassLoader());
    try {
      return new Views(
          TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE), shell);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Renders a whole page. */
  String page(String name, Object view) {
    TemplateOutput html = new StringOutput();
    engine.render("pages/" + name + ".jte", Map.of("shell", shell, "view", view), html);
    return html.toString();
  }

  /** Renders a piece of a page. */
  String part(String name, Map<String, Object> parameters) {
    TemplateOutput html = new StringOutput();
    engine.render("parts/" + name + ".jte", parameters, html);
    return html.toString();
  }
}

package dev.openwork.app.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the precompiled templates. */
public final class Views {
  private static final String PACKAGE = "dev.openwork.app.templates";

  private final TemplateEngine engine;
  private final Shell shell;

  private Views(TemplateEngine engine, Shell shell) {
    this.engine = engine;
    this.shell = shell;
  }

  /** Loads the templates with the class loader of this generation. */
  public static Views open(Shell shell) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Without a directory, jte always uses the context class loader.
    thread.setContextClassLoader(Views.class.getClassLoader());
    try {
      return new Views(
          TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE), shell);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Renders a page. */
  String page(String name, Object view) {
    TemplateOutput html = new StringOutput();
    engine.render("pages/" + name + ".jte", Map.of("shell", shell, "view", view), html);
    return html.toString();
  }

  /** Renders a part of a page. */
  String part(String name, Map<String, Object> parameters) {
    TemplateOutput html = new StringOutput();
    engine.render("parts/" + name + ".jte", parameters, html);
    return html.toString();
  }
}

package dev.openwork.bench;

import dev.openwork.bench.reactor.Reactor;
import java.io.IOException;
import java.util.List;

/** Provides the kinds of edits in a reactor with a running loop. */
final class Edits {
  static final String SCHEMA = "schema";
  static final String ROUTE = "route";
  static final String SERVER = "server answers";
  static final String CONTRACT = "contract on disk";
  static final String SDK = "SDK on disk";
  static final String APP = "app shows";

  private static final String ITEM = "/item1";
  private final Reactor reactor;
  private final Loop loop;

  Edits(Reactor reactor, Loop loop) {
    this.reactor = reactor;
    this.loop = loop;
  }

  List<Edit> all() throws IOException {
    return List.of(schema(), route(), body(), page(), template(), helper());
  }

  /** Renames a field of a record in the contract. */
  Edit schema() throws IOException {
    return Edit.of(
        SCHEMA,
        reactor.wire(),
        "remark",
        Effect.answer(SERVER, loop.server(), reactor.path() + ITEM),
        Effect.file(CONTRACT, reactor.contract()),
        Effect.file(SDK, reactor.sdkModel()),
        app());
  }

  private Edit route() throws IOException {
    return Edit.of(
        ROUTE,
        reactor.resource(),
        "/summary",
        Effect.answer(SERVER, loop.server(), reactor.path() + ITEM + "{text}"),
        Effect.file(CONTRACT, reactor.contract()),
        Effect.file(SDK, reactor.sdkApi()),
        app());
  }

  private Edit body() throws IOException {
    return Edit.of(
        "method body",
        reactor.service(),
        "described as",
        Effect.answer(SERVER, loop.server(), reactor.path() + ITEM + "/summary"));
  }

  private Edit page() throws IOException {
    return Edit.of("app source", reactor.page(), "The heading", app());
  }

  private Edit template() throws IOException {
    return Edit.of("app template", reactor.template(), "The footer", app());
  }

  private Edit helper() throws IOException {
    return Edit.of("SDK helper", reactor.helper(), "labelled", app());
  }

  /** Returns the effect on the app's page of the edited entity. */
  Effect app() {
    return Effect.answer(APP, loop.app(), reactor.path());
  }
}

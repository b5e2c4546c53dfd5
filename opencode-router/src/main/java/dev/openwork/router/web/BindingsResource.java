package dev.openwork.router.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.flow.Binding;
import dev.openwork.router.flow.Bindings;
import dev.openwork.router.flow.Directories;
import dev.openwork.router.json.Fields;
import dev.openwork.router.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lists, makes and clears bindings. */
public final class BindingsResource extends Resource {
  private final Bindings bindings;
  private final Directories directories;

  /** Works on these. */
  public BindingsResource(Bindings bindings, Directories directories) {
    this.bindings = bindings;
    this.directories = directories;
  }

  @Override
  List<Route> routes() {
    return List.of(
        Route.closed("GET", "/bindings", request -> list()),
        Route.closed("POST", "/bindings", this::bind));
  }

  private Answer list() {
    ObjectNode body = Json.object();
    ArrayNode list = body.putArray("bindings");
    bindings.list().forEach(binding -> list.add(describe(binding)));
    return Answer.ok(body);
  }

  /** A binding without a directory ends the one there is. */
  private Answer bind(ApiRequest request) {
    Fields body = request.fields();
    Conversation conversation =
        Conversation.of(body.text("channel"), body.text("identity"), body.text("peer"));
    Optional<String> directory = body.find("directory");
    if (directory.isEmpty()) {
      return Answer.ok(Json.object().put("cleared", bindings.clear(conversation)));
    }
    Path real = directories.named(directory.get());
    Binding binding = new Binding(conversation, real, Binding.Origin.OPERATOR);
    bindings.bind(binding);
    return Answer.ok(describe(binding));
  }

  private static ObjectNode describe(Binding binding) {
    Conversation of = binding.conversation();
    return Json.object()
        .put("channel", of.channel())
        .put("identity", of.identity())
        .put("peer", of.peer())
        .put("directory", binding.directory().toString())
        .put("origin", binding.origin().key());
  }
}

package dev.openwork.router.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.Binding;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.Values;
import dev.openwork.router.flow.Directories;
import dev.openwork.router.json.Fields;
import dev.openwork.router.json.Json;
import dev.openwork.router.store.Bindings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lists, sets and clears bindings. */
public final class BindingsResource extends Resource {
  private final Bindings bindings;
  private final Directories directories;

  /** Creates the resource. */
  public BindingsResource(Bindings bindings, Directories directories) {
    this.bindings = bindings;
    this.directories = directories;
  }

  @Override
  List<Route> routes() {
    return List.of(
        Route.authenticated("GET", "/bindings", request -> list()),
        Route.authenticated("POST", "/bindings", this::bind));
  }

  private JsonResponse list() {
    ObjectNode body = Json.object();
    ArrayNode list = body.putArray("bindings");
    bindings.list().forEach(binding -> list.add(json(binding)));
    return JsonResponse.ok(body);
  }

  /** Sets a binding, or clears it if the request contains no directory. */
  private JsonResponse bind(ApiRequest request) {
    Fields body = request.fields();
    Conversation conversation =
        Conversation.of(body.text("channel"), body.text("identity"), body.text("peer"));
    Optional<String> directory = body.find("directory");
    if (directory.isEmpty()) {
      return JsonResponse.ok(Json.object().put("cleared", bindings.clear(conversation)));
    }
    Path real = directories.resolve(directory.get());
    Binding binding = new Binding(conversation, real, Binding.Origin.OPERATOR);
    bindings.bind(binding);
    return JsonResponse.ok(json(binding));
  }

  private static ObjectNode json(Binding binding) {
    Conversation conversation = binding.conversation();
    return Json.object()
        .put("channel", conversation.identity().channel())
        .put("identity", conversation.identity().id())
        .put("peer", conversation.peer())
        .put("directory", binding.directory().toString())
        .put("origin", Values.key(binding.origin()));
  }
}

package dev.openwork.contract.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An OpenAPI 3.0 or 3.1 document as a tree. For use by one thread. */
public final class OpenApiDocument {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** The keywords of a path item. */
  public static final Set<String> IN_PATH_ITEM =
      Stream.concat(METHODS.stream(), Stream.of("parameters", "servers", "$ref"))
          .collect(Collectors.toUnmodifiableSet());

  private static final int MAX_REFERENCE_CHAIN = 20;

  private final JsonNode root;
  private final Map<String, JsonNode> targets = new HashMap<>();

  private OpenApiDocument(JsonNode root) {
    this.root = root;
  }

  /** Parses a document; empty when the bytes are not an OpenAPI 3 document in JSON. */
  public static Optional<OpenApiDocument> parse(byte[] bytes) {
    try {
      return Optional.of(read(bytes));
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  /**
   * Parses a document.
   *
   * @throws JsonProcessingException when the bytes are not JSON; it contains the place
   * @throws IOException when the JSON is not an OpenAPI 3 document
   */
  public static OpenApiDocument read(byte[] bytes) throws IOException {
    JsonNode root = JSON.readTree(bytes);
    if (!root.path("openapi").asText().startsWith("3.")) {
      throw new IOException("not an OpenAPI 3 document: the property `openapi` is not 3.x");
    }
    return new OpenApiDocument(root);
  }

  public JsonNode root() {
    return root;
  }

  public String version() {
    return root.path("info").path("version").asText();
  }

  public JsonNode components() {
    return root.path("components");
  }

  /** Returns whether the schemas of the document follow OpenAPI 3.0, not JSON Schema 2020-12. */
  public boolean isVersion30() {
    return root.path("openapi").asText().startsWith("3.0");
  }

  /** Returns all operations below {@code paths}, in order. */
  public List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      if (!path.getKey().startsWith("x-")) {
        operations.addAll(operations(path.getKey(), path.getValue()));
      }
    }
    return operations;
  }

  /** Returns the operations of a path item. */
  public List<Operation> operations(String path, JsonNode itemOrReference) {
    JsonNode item = pathItem(itemOrReference);
    return METHODS.stream()
        .filter(item::has)
        .map(method -> Operation.of(method, path, item))
        .toList();
  }

  /** Follows the reference of a path item. Fields next to the reference take precedence. */
  private JsonNode pathItem(JsonNode item) {
    boolean resolves = item.has("$ref") && !resolve(item).has("$ref");
    if (!resolves || !(resolve(item) instanceof ObjectNode target)) {
      return item;
    }
    ObjectNode joined = target.objectNode();
    joined.setAll(target);
    item.properties().forEach(field -> joined.set(field.getKey(), field.getValue()));
    joined.remove("$ref");
    return joined;
  }

  /** Follows the node's references within the document; returns the node if it is not one. */
  public JsonNode resolve(JsonNode node) {
    JsonNode current = node;
    for (int i = 0; i < MAX_REFERENCE_CHAIN && current.path("$ref").isTextual(); i++) {
      JsonNode target = target(current.path("$ref").asText());
      if (target.isMissingNode()) {
        return current;
      }
      current = target;
    }
    return current;
  }

  /** Returns the target of a reference; missing when it is not in the document. */
  public JsonNode target(String reference) {
    return targets.computeIfAbsent(reference, this::find);
  }

  private JsonNode find(String reference) {
    if (!reference.startsWith("#")) {
      return MissingNode.getInstance();
    }
    String fragment = reference.substring(1).replace("+", "%2B");
    String decoded = fragment;
    try {
      decoded = URLDecoder.decode(fragment, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      // A percent sign that encodes nothing is part of the name.
    }
    if (decoded.isEmpty()) {
      return root;
    }
    return decoded.startsWith("/") ? root.at(JsonPointer.compile(decoded)) : anchor(decoded);
  }

  private JsonNode anchor(String name) {
    for (String keyword : List.of("$anchor", "$dynamicAnchor")) {
      for (JsonNode parent : root.findParents(keyword)) {
        if (parent.path(keyword).asText().equals(name)) {
          return parent;
        }
      }
    }
    return MissingNode.getInstance();
  }

  /** Returns the security requirements that apply to an operation. */
  public JsonNode security(Operation operation) {
    JsonNode own = operation.node().path("security");
    return own.isMissingNode() ? root.path("security") : own;
  }

  /** Returns the JSON Pointers of some objects of the document. Others are not included. */
  public IdentityHashMap<JsonNode, String> pointers(Collection<JsonNode> nodes) {
    IdentityHashMap<JsonNode, String> pointers = new IdentityHashMap<>();
    nodes.forEach(node -> pointers.put(node, ""));
    collect(root, new ArrayDeque<>(), pointers);
    return pointers;
  }

  private static void collect(
      JsonNode node, Deque<String> path, IdentityHashMap<JsonNode, String> pointers) {
    if (pointers.containsKey(node)) {
      String pointer = "";
      for (String name : path) {
        pointer = child(pointer, name);
      }
      pointers.put(node, pointer);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getValue().isContainerNode()) {
        path.addLast(field.getKey());
        collect(field.getValue(), path, pointers);
        path.removeLast();
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      if (node.get(i).isContainerNode()) {
        path.addLast(String.valueOf(i));
        collect(node.get(i), path, pointers);
        path.removeLast();
      }
    }
  }

  public static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}

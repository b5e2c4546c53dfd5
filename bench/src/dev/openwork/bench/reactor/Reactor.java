package dev.openwork.bench.reactor;

import java.nio.file.Path;

/** Where things are in a bench reactor, and how they are called. */
public record Reactor(Path root, Entity first) {

  /** The committed contract. */
  public Path contract() {
    return root.resolve("server/openapi/openapi.json");
  }

  /** The SDK's model of the entity that edits change. */
  public Path sdkModel() {
    return root.resolve("sdk/generated/java/dev/openwork/sdk/model/" + first.name() + ".java");
  }

  /** The SDK's operations of the entity that edits change. */
  public Path sdkApi() {
    return root.resolve("sdk/generated/java/dev/openwork/sdk/api/" + first.plural() + "Api.java");
  }

  /** The record of the wire. */
  public Path wire() {
    return root.resolve(EntitySources.wireFile(first));
  }

  /** The service behind the resource. */
  public Path service() {
    return root.resolve(EntitySources.serviceFile(first));
  }

  /** The resource. */
  public Path resource() {
    return root.resolve(EntitySources.resourceFile(first));
  }

  /** The app's page. */
  public Path page() {
    return root.resolve(EntitySources.pageFile(first));
  }

  /** The page's template. */
  public Path template() {
    return root.resolve(EntitySources.templateFile(first));
  }

  /** The SDK's handwritten helper. */
  public Path helper() {
    return root.resolve("sdk/src/main/java/dev/openwork/sdk/Labels.java");
  }

  /** The path of the entity, on server and app. */
  public String path() {
    return first.path();
  }
}

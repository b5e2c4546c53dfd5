package dev.openwork.bench.reactor;

import java.nio.file.Path;

/** Provides the paths in a generated reactor. */
public record Reactor(Path root, Entity first) {

  /** Returns the contract. */
  public Path contract() {
    return root.resolve("server/openapi/openapi.json");
  }

  /** Returns the SDK's model of the edited entity. */
  public Path sdkModel() {
    return root.resolve("sdk/generated/java/dev/openwork/sdk/model/" + first.name() + ".java");
  }

  /** Returns the SDK's API class of the edited entity. */
  public Path sdkApi() {
    return root.resolve("sdk/generated/java/dev/openwork/sdk/api/" + first.plural() + "Api.java");
  }

  /** Returns the record in the contract. */
  public Path wire() {
    return root.resolve(EntitySources.wireFile(first));
  }

  /** Returns the service of the resource. */
  public Path service() {
    return root.resolve(EntitySources.serviceFile(first));
  }

  /** Returns the resource. */
  public Path resource() {
    return root.resolve(EntitySources.resourceFile(first));
  }

  /** Returns the page of the app. */
  public Path page() {
    return root.resolve(EntitySources.pageFile(first));
  }

  /** Returns the template of the page. */
  public Path template() {
    return root.resolve(EntitySources.templateFile(first));
  }

  /** Returns the handwritten helper of the SDK. */
  public Path helper() {
    return root.resolve("sdk/src/main/java/dev/openwork/sdk/Labels.java");
  }

  /** Returns the path of the entity on the server and the app. */
  public String path() {
    return first.path();
  }
}

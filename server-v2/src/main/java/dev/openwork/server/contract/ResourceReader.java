package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.openwork.server.model.ErrorEnvelope;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.ObjectMapperFactory;
import io.swagger.v3.jaxrs2.DefaultParameterExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtensions;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads resources with swagger-core: each for itself, but every type of all of them once. What it
 * reads of a resource depends on nothing but the classes that it and the resource mention.
 */
final class ResourceReader {
  private final SwaggerConfiguration configuration;
  private final ModelConverters converters;
  private final SharedModels models;

  private ResourceReader(Memory memory) {
    this.configuration = new SwaggerConfiguration().openAPI31(true).defaultResponseCode("200");
    this.converters = ModelConverters.getInstance(configuration.toConfiguration());
    converters.addConverter(resolver(configuration, memory));
    converters.addConverter(new RecordConverter());
    converters.addConverter(new UnionConverter());
    converters.addConverter(new AsyncConverter());
    this.models = new SharedModels(converters.getConverters());
    if (memory == Memory.OF_ONE_READING) {
      converters.addConverter(models);
    }
  }

  /** Whether a type is looked at once a reading, or, much slower, as often as it is met. */
  enum Memory {
    OF_ONE_READING,
    NONE
  }

  /**
   * The part of each resource, see {@link ContractParts}. With a memory or without, they are the
   * same. swagger-core's converters and extensions are static; they are set for the time of one
   * reading and reset afterwards, or they would pin the classes that were read.
   *
   * @throws ContractException when the annotations of a resource contradict each other
   */
  @SuppressWarnings("LockOnNonEnclosingClassLiteral") // the state is static there, for all loaders
  static Map<Class<?>, JsonNode> read(Set<Class<?>> resources, Memory memory) {
    synchronized (OpenAPIExtensions.class) {
      List<OpenAPIExtension> extensions = OpenAPIExtensions.getExtensions();
      ModelConverters.reset();
      try {
        return new ResourceReader(memory).read(resources);
      } finally {
        OpenAPIExtensions.setExtensions(extensions);
        ModelConverters.reset();
        TypeFactory.defaultInstance().clearCache();
      }
    }
  }

  private Map<Class<?>, JsonNode> read(Set<Class<?>> resources) {
    OpenAPIExtensions.setExtensions(List.of(new OperationDecorator(), parameters()));
    Components all = new Components();
    converters.readAll(ErrorEnvelope.class).forEach(all::addSchemas);
    Map<Class<?>, Paths> read = new HashMap<>();
    resources.forEach(resource -> read.put(resource, read(resource, all)));
    models.addTo(all);
    ContractParts parts = new ContractParts(all.getSchemas());
    Map<Class<?>, JsonNode> result = new HashMap<>();
    read.forEach((resource, paths) -> result.put(resource, parts.of(paths)));
    return result;
  }

  private Paths read(Class<?> resource, Components all) {
    OpenAPI own = new OperationReader(configuration).read(resource);
    if (own.getTags() != null || own.getServers() != null || own.getExtensions() != null) {
      throw new ContractException(
          resource.getSimpleName()
              + " describes tags or servers by annotations; they belong into ContractFrame");
    }
    Components components = own.getComponents();
    if (components != null && components.getSchemas() != null) {
      components.getSchemas().forEach(all::addSchemas);
    }
    return own.getPaths();
  }

  private OpenAPIExtension parameters() {
    DefaultParameterExtension extension = new DefaultParameterExtension();
    extension.setConfiguration(configuration.toConfiguration());
    return extension;
  }

  private static ModelResolver resolver(SwaggerConfiguration configuration, Memory memory) {
    ObjectMapper mapper = ObjectMapperFactory.createJson31();
    if (memory == Memory.OF_ONE_READING) {
      CachedIntrospector.addTo(mapper);
    }
    return new ModelResolver(mapper, new EnvelopeNames())
        .configuration(configuration.toConfiguration());
  }
}

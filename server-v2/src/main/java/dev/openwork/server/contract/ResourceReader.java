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
 * Reads resources with swagger-core, each independently, but resolves every type once. The result
 * for a resource depends only on the classes that the resource and this class refer to.
 */
final class ResourceReader {
  private final SwaggerConfiguration configuration;
  private final ModelConverters converters;
  private final SharedModels models;

  private ResourceReader(TypeCache types) {
    this.configuration = new SwaggerConfiguration().openAPI31(true).defaultResponseCode("200");
    this.converters = ModelConverters.getInstance(configuration.toConfiguration());
    converters.addConverter(resolver(configuration, types));
    converters.addConverter(new RecordConverter());
    converters.addConverter(new UnionConverter());
    converters.addConverter(new AsyncConverter());
    this.models = new SharedModels(converters.getConverters());
    if (types == TypeCache.ENABLED) {
      converters.addConverter(models);
    }
  }

  /** Whether a type is resolved once per run, or, much slower, each time it is referenced. */
  enum TypeCache {
    ENABLED,
    DISABLED
  }

  /**
   * Returns the part of each resource, see {@link ContractParts}, which is the same with and
   * without the type cache. swagger-core's converters and extensions are static. They are reset
   * after the run, because they would keep the resource classes in types.
   *
   * @throws ContractException if the annotations of a resource are contradictory or incomplete
   */
  @SuppressWarnings(
      "LockOnNonEnclosingClassLiteral") // guards static state of swagger-core that all class
  // loaders share
  static Map<Class<?>, JsonNode> read(Set<Class<?>> resources, TypeCache types) {
    synchronized (OpenAPIExtensions.class) {
      List<OpenAPIExtension> extensions = OpenAPIExtensions.getExtensions();
      ModelConverters.reset();
      try {
        return new ResourceReader(types).read(resources);
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
    OpenAPI api = new OperationReader(configuration).read(resource);
    if (api.getTags() != null || api.getServers() != null || api.getExtensions() != null) {
      throw new ContractException(
          resource.getSimpleName()
              + " has annotations for tags or servers; define them in ContractFrame instead");
    }
    Components components = api.getComponents();
    if (components != null && components.getSchemas() != null) {
      components.getSchemas().forEach(all::addSchemas);
    }
    return api.getPaths();
  }

  private OpenAPIExtension parameters() {
    DefaultParameterExtension extension = new DefaultParameterExtension();
    extension.setConfiguration(configuration.toConfiguration());
    return extension;
  }

  private static ModelResolver resolver(SwaggerConfiguration configuration, TypeCache types) {
    ObjectMapper mapper = ObjectMapperFactory.createJson31();
    if (types == TypeCache.ENABLED) {
      CachedIntrospector.addTo(mapper);
    }
    return new ModelResolver(mapper, new EnvelopeNames())
        .configuration(configuration.toConfiguration());
  }
}

package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.openwork.server.domain.ServerInfo;
import dev.openwork.server.resources.ResourceClasses;
import dev.openwork.server.resources.wire.ErrorEnvelope;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.ObjectMapperFactory;
import io.swagger.v3.jaxrs2.DefaultParameterExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtensions;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Set;

/**
 * Reads the resources with swagger-core. Its converters and extensions are static; they are set for
 * the time of one reading and reset afterwards, or they would pin the classes that were read.
 */
public final class ContractReader {
  private ContractReader() {}

  /** The contract of {@link ResourceClasses}, as canonical JSON. */
  public static String read() {
    return read(ResourceClasses.all());
  }

  /** The contract of these resources; fails with {@link ContractException}. */
  static String read(Set<Class<?>> resources) {
    return read(resources, Memory.OF_ONE_READING);
  }

  /** With a memory or without, the contract is the same. */
  @SuppressWarnings("LockOnNonEnclosingClassLiteral") // the state is static there, for all loaders
  static String read(Set<Class<?>> resources, Memory memory) {
    synchronized (OpenAPIExtensions.class) {
      List<OpenAPIExtension> extensions = OpenAPIExtensions.getExtensions();
      try {
        return CanonicalJson.write(readWith(resources, memory));
      } finally {
        OpenAPIExtensions.setExtensions(extensions);
        ModelConverters.reset();
        TypeFactory.defaultInstance().clearCache();
      }
    }
  }

  private static OpenAPI readWith(Set<Class<?>> resources, Memory memory) {
    SwaggerConfiguration configuration =
        new SwaggerConfiguration()
            .openAPI31(true)
            .openAPI(ContractFrame.of(ServerInfo.SERVICE))
            .defaultResponseCode("200");
    ModelConverters.reset();
    ModelConverters converters = ModelConverters.getInstance(configuration.toConfiguration());
    converters.addConverter(resolver(configuration, memory));
    converters.addConverter(new RecordConverter());
    converters.addConverter(new UnionConverter());
    converters.addConverter(new AsyncConverter());
    SharedModels models = new SharedModels(converters.getConverters());
    if (memory == Memory.OF_ONE_READING) {
      converters.addConverter(models);
    }
    OpenAPIExtensions.setExtensions(List.of(new OperationDecorator(), parameters(configuration)));
    OpenAPI openApi = new OperationReader(configuration).read(resources);
    converters.readAll(ErrorEnvelope.class).forEach(openApi.getComponents()::addSchemas);
    models.addTo(openApi.getComponents());
    return openApi;
  }

  private static OpenAPIExtension parameters(SwaggerConfiguration configuration) {
    DefaultParameterExtension extension = new DefaultParameterExtension();
    extension.setConfiguration(configuration.toConfiguration());
    return extension;
  }

  private static ModelResolver resolver(SwaggerConfiguration configuration, Memory memory) {
    ObjectMapper mapper = ObjectMapperFactory.createJson31();
    if (memory == Memory.OF_ONE_READING) {
      CachedIntrospector.into(mapper);
    }
    return new ModelResolver(mapper, new EnvelopeNames())
        .configuration(configuration.toConfiguration());
  }

  /** Whether a type is looked at once a reading, or, much slower, as often as it is met. */
  enum Memory {
    OF_ONE_READING,
    NONE
  }
}

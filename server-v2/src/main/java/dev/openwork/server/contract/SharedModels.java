package dev.openwork.server.contract;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resolves each type once for the whole contract, whereas swagger-core resolves all reachable types
 * again for each parameter, body and response. Must be the first converter. Call {@link #addTo}
 * when all resources are read. Not thread-safe.
 */
final class SharedModels implements ModelConverter {
  private final List<ModelConverter> converters;
  private final ModelGraph shared;

  /** Uses these converters to resolve types. */
  SharedModels(List<ModelConverter> converters) {
    this.converters = List.copyOf(converters);
    this.shared = new ModelGraph(this.converters);
  }

  /** Returns a shared reference, or defines the models of this type only if none is requested. */
  @Override
  @SuppressWarnings("rawtypes") // the type of the interface
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (type.isResolveAsRef()) {
      return shared.resolve(type);
    }
    ModelGraph own = new ModelGraph(converters);
    Schema schema = own.resolve(type);
    own.getDefinedModels().forEach(context::defineModel);
    return schema;
  }

  /** Adds all models that were referenced. */
  void addTo(Components components) {
    shared.getDefinedModels().forEach(components::addSchemas);
  }
}

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
 * Describes each type once. swagger-core begins with nothing at each parameter, body and answer,
 * and so describes anew whatever can be reached from there. Has to be the first converter; the
 * models are added to a contract by {@link #addTo} when all of it was read. For one thread.
 */
final class SharedModels implements ModelConverter {
  private final List<ModelConverter> converters;
  private final ModelGraph shared;

  /** With the converters that describe types. */
  SharedModels(List<ModelConverter> converters) {
    this.converters = List.copyOf(converters);
    this.shared = new ModelGraph(this.converters);
  }

  /** Who does not ask for a reference, asks for the models, and gets those of this type alone. */
  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
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

  /** Adds every model that a reference was given to. */
  void addTo(Components components) {
    shared.getDefinedModels().forEach(components::addSchemas);
  }
}

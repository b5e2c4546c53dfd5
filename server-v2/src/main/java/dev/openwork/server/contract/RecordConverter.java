package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks the properties of a record as required, except the {@code @Nullable} ones. The compiler
 * checks the same annotation, so the contract matches the code.
 */
final class RecordConverter implements ModelConverter {

  @Override
  @SuppressWarnings("rawtypes") // the type of the interface
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> schema = chain.next().resolve(type, context, chain);
    Class<?> raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
    if (schema != null && raw.isRecord()) {
      complete(definition(schema, context), raw);
    }
    return schema;
  }

  /** Returns the model that a schema refers to, or the schema if it is not a reference. */
  static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
    String ref = schema.get$ref();
    return ref == null
        ? schema
        : context.getDefinedModels().getOrDefault(ref.substring(ref.lastIndexOf('/') + 1), schema);
  }

  private static void complete(Schema<?> model, Class<?> raw) {
    if (model.getProperties() != null) {
      model.addType("object");
      model.setRequired(required(raw));
    }
  }

  private static List<String> required(Class<?> raw) {
    return Arrays.stream(raw.getRecordComponents())
        .filter(component -> !isNullable(component))
        .map(RecordComponent::getName)
        .toList();
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}

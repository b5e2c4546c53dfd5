package dev.openwork.server.contract;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Describes a sealed interface as {@code oneOf} its subtypes, with Jackson's type property as
 * discriminator. Adds that property with its fixed value to each subtype.
 */
final class UnionConverter implements ModelConverter {

  @Override
  @SuppressWarnings("rawtypes") // the type of the interface
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Class<?> raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
    JsonTypeInfo info = raw.getAnnotation(JsonTypeInfo.class);
    if (!raw.isSealed() || info == null) {
      Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
      if (schema != null) {
        mark(raw, RecordConverter.definition(schema, context));
      }
      return schema;
    }
    String name = raw.getSimpleName();
    if (!context.getDefinedModels().containsKey(name)) {
      context.defineModel(name, union(info.property(), raw, context));
    }
    return ref(name);
  }

  private static Schema<?> union(String property, Class<?> sealed, ModelConverterContext context) {
    Discriminator discriminator = new Discriminator().propertyName(property);
    Schema<?> union = new JsonSchema().discriminator(discriminator);
    for (Map.Entry<String, Class<?>> entry : subtypes(sealed).entrySet()) {
      String value = entry.getKey();
      Class<?> subtype = entry.getValue();
      context.resolve(new AnnotatedType(subtype).resolveAsRef(true));
      String name = subtype.getSimpleName();
      union.addOneOfItem(ref(name));
      discriminator.mapping(value, Components.COMPONENTS_SCHEMAS_REF + name);
    }
    return union;
  }

  /** Sorts the subtypes by discriminator value, because compilers order them differently. */
  private static SortedMap<String, Class<?>> subtypes(Class<?> sealed) {
    SortedMap<String, Class<?>> subtypes = new TreeMap<>();
    for (Class<?> subtype : sealed.getPermittedSubclasses()) {
      JsonTypeName name = subtype.getAnnotation(JsonTypeName.class);
      subtypes.put(requireNonNull(name, subtype.getName()).value(), subtype);
    }
    return subtypes;
  }

  /** Adds the discriminator property to a subtype, so that it is the same outside of its union. */
  private static void mark(Class<?> subtype, Schema<?> model) {
    JsonTypeName name = subtype.getAnnotation(JsonTypeName.class);
    for (Class<?> union : subtype.getInterfaces()) {
      JsonTypeInfo info = union.getAnnotation(JsonTypeInfo.class);
      if (name != null && info != null && union.isSealed() && model.getProperties() != null) {
        mark(model, info.property(), name.value());
      }
    }
  }

  private static void mark(Schema<?> subtype, String property, String value) {
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    Schema<Object> fixed = new JsonSchema();
    fixed.addType("string");
    fixed.setDefault(value);
    // Java generated for an enum or const with one value does not compile
    fixed.setPattern("^" + value.replace(".", "\\.") + "$");
    properties.put(property, fixed);
    subtype.getProperties().forEach((name, schema) -> properties.put(name, (Schema<?>) schema));
    subtype.setProperties(new LinkedHashMap<>(properties));
    Set<String> required = new LinkedHashSet<>(List.of(property));
    required.addAll(requireNonNullElse(subtype.getRequired(), List.of()));
    subtype.setRequired(List.copyOf(required));
  }

  private static Schema<?> ref(String name) {
    return new JsonSchema().$ref(Components.COMPONENTS_SCHEMAS_REF + name);
  }
}

package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.ReferenceTypeUtils;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The models that can be reached from the types that were asked for, each described once. A type
 * that is met again while it is being described gets what is known of it by then. For one thread.
 */
@SuppressWarnings("rawtypes") // as the interface has it
final class ModelGraph implements ModelConverterContext {
  private final List<ModelConverter> converters;
  private final Map<String, Schema> models = new TreeMap<>();
  private final Map<Question, @Nullable Schema> answers = new HashMap<>();
  private final Map<JavaType, String> references = new HashMap<>();

  ModelGraph(List<ModelConverter> converters) {
    this.converters = List.copyOf(converters);
  }

  @Override
  public @Nullable Schema resolve(AnnotatedType type) {
    AnnotatedType held = ReferenceTypeUtils.unwrapReference(type);
    if (held != null) {
      return resolve(held);
    }
    return isPlain(type) ? refer(type) : describe(type);
  }

  /** What says nothing of its own about a type gets the same reference wherever it stands. */
  private static boolean isPlain(AnnotatedType type) {
    return type.isResolveAsRef()
        && !type.isSkipOverride()
        && !type.isSubtype()
        && type.isIncludePropertiesWithoutJSONView()
        && type.getJsonViewAnnotation() == null
        && type.getName() == null
        && (type.getCtxAnnotations() == null || type.getCtxAnnotations().length == 0);
  }

  private @Nullable Schema refer(AnnotatedType type) {
    JavaType key = TypeFactory.defaultInstance().constructType(type.getType());
    String known = references.get(key);
    if (known != null) {
      return reference(known);
    }
    Schema schema = describe(type);
    if (schema != null && schema.get$ref() != null && schema.equals(reference(schema.get$ref()))) {
      references.put(key, schema.get$ref());
    }
    return schema;
  }

  private static Schema reference(String ref) {
    return new Schema<>().$ref(ref);
  }

  private @Nullable Schema describe(AnnotatedType type) {
    Question question = new Question(type);
    if (answers.containsKey(question)) {
      return answers.get(question);
    }
    answers.put(question, null);
    Iterator<ModelConverter> chain = getConverters();
    Schema schema = chain.next().resolve(type, this, chain);
    if (schema == null) {
      answers.remove(question);
    } else {
      answers.put(question, schema);
      if (schema.getName() != null) {
        models.put(schema.getName(), schema);
      }
    }
    return schema;
  }

  @Override
  public void defineModel(String name, Schema model) {
    models.put(name, model);
  }

  @Override
  public void defineModel(String name, Schema model, Type type, @Nullable String previous) {
    defineModel(name, model, new AnnotatedType(type), previous);
  }

  @Override
  public void defineModel(
      String name, Schema model, @Nullable AnnotatedType type, @Nullable String previous) {
    models.put(name, model);
    if (previous != null && !previous.isBlank() && !previous.equals(name)) {
      models.remove(previous);
    }
    if (type != null && type.getType() != null) {
      answers.put(new Question(type), model);
    }
  }

  @Override
  public Map<String, Schema> getDefinedModels() {
    return Collections.unmodifiableMap(models);
  }

  @Override
  public Iterator<ModelConverter> getConverters() {
    return converters.iterator();
  }

  /**
   * A type with all that is asked of it. Its own equality leaves out whether a reference is wanted
   * and whether the class itself is meant; its own hash reads every annotation by reflection.
   */
  private record Question(AnnotatedType type, boolean asReference, boolean asItself) {
    Question(AnnotatedType type) {
      this(type, type.isResolveAsRef(), type.isSkipOverride());
    }

    /** Written out: the JVM would keep the class loader of the last record that it compared. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Question that
          && asReference == that.asReference
          && asItself == that.asItself
          && type.equals(that.type);
    }

    /** Of what equality compares, but for annotations; many properties have one name and type. */
    @Override
    public int hashCode() {
      if (!type.isSchemaProperty()) {
        return type.getType().hashCode();
      }
      Schema parent = type.getParent();
      return Objects.hash(
          type.getType(), type.getPropertyName(), parent == null ? null : parent.getName());
    }
  }
}

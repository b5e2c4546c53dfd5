package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Describes a {@code CompletionStage} by the type of its result. */
final class AsyncConverter implements ModelConverter {

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    JavaType stage = TypeFactory.defaultInstance().constructType(type.getType());
    if (CompletionStage.class.isAssignableFrom(stage.getRawClass())) {
      return context.resolve(new AnnotatedType(stage.containedType(0)).resolveAsRef(true));
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }
}

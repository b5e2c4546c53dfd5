package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.JavaType;
import dev.openwork.server.model.Envelope;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Locale;
import java.util.Set;

/**
 * Names the schemas of envelopes after their content: {@code SessionEnvelope}, {@code
 * SessionListEnvelope} for a list and {@code SessionMapEnvelope} for a map.
 */
final class EnvelopeNames extends TypeNameResolver {
  @Override
  protected String nameForGenericType(JavaType type, Set<Options> options) {
    if (type.getRawClass() != Envelope.class) {
      return super.nameForGenericType(type, options);
    }
    JavaType content = type.containedType(0);
    if (content.isContainerType()) {
      String kind = content.isMapLikeType() ? "MapEnvelope" : "ListEnvelope";
      return name(content.getContentType(), options) + kind;
    }
    return name(content, options) + "Envelope";
  }

  /** Returns swagger-core's name, capitalized: names of JSON's own types are in lower case. */
  private String name(JavaType type, Set<Options> options) {
    String name = nameForType(type, options);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

package dev.openwork.server.contract;

import com.fasterxml.jackson.databind.JavaType;
import dev.openwork.server.resources.wire.Envelope;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/**
 * Names envelopes after what they hold: {@code SessionEnvelope}, and {@code SessionListEnvelope}
 * for a list of sessions.
 */
final class EnvelopeNames extends TypeNameResolver {
  @Override
  protected String nameForGenericType(JavaType type, Set<Options> options) {
    if (type.getRawClass() != Envelope.class) {
      return super.nameForGenericType(type, options);
    }
    JavaType content = type.containedType(0);
    return content.isCollectionLikeType()
        ? nameForType(content.getContentType(), options) + "ListEnvelope"
        : nameForType(content, options) + "Envelope";
  }
}

package dev.openwork.server.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;

/** Provides Jersey with the mapper of {@link WireJson}. */
final class WireMapper implements ContextResolver<ObjectMapper> {
  private final ObjectMapper mapper = WireJson.mapper();

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return mapper;
  }
}

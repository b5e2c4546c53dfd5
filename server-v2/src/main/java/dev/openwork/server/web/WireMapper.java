package dev.openwork.server.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;

/** Gives Jersey the mapper of the wire. */
final class WireMapper implements ContextResolver<ObjectMapper> {
  private final ObjectMapper mapper = WireJson.mapper();

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return mapper;
  }
}

package dev.openwork.server.model;

import dev.openwork.server.domain.FailureCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure, in words for people and a code for programs.
 *
 * @param details what is wrong with which field, for malformed requests
 */
public record ErrorBody(
    FailureCode code, String message, String requestId, @Nullable List<ErrorDetail> details) {}

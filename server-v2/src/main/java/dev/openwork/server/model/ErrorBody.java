package dev.openwork.server.model;

import dev.openwork.server.domain.FailureCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure with a message for people and a code for programs.
 *
 * @param details the problems of single fields of an invalid request
 */
public record ErrorBody(
    FailureCode code, String message, String requestId, @Nullable List<ErrorDetail> details) {}

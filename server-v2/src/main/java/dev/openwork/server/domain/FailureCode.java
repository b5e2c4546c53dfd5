package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The codes of failures in responses. */
public enum FailureCode {
  @JsonProperty("bad_gateway")
  BAD_GATEWAY(502, "opencode returned an unusable response"),
  @JsonProperty("conflict")
  CONFLICT(409, "The request conflicts with the current state"),
  @JsonProperty("forbidden")
  FORBIDDEN(403, "The caller is not permitted to do this"),
  @JsonProperty("internal_error")
  INTERNAL_ERROR(500, "Internal server error"),
  @JsonProperty("invalid_request")
  INVALID_REQUEST(400, "The request is invalid; `details` lists the fields"),
  @JsonProperty("not_found")
  NOT_FOUND(404, "Nothing exists under this id or path"),
  @JsonProperty("not_implemented")
  NOT_IMPLEMENTED(501, "opencode does not support this operation"),
  @JsonProperty("service_unavailable")
  SERVICE_UNAVAILABLE(503, "opencode is not running"),
  @JsonProperty("unauthorized")
  UNAUTHORIZED(401, "The token is missing or invalid");

  private final int status;
  private final String description;

  FailureCode(int status, String description) {
    this.status = status;
    this.description = description;
  }

  /** Returns the HTTP status of the response. */
  public int status() {
    return status;
  }

  /** Returns the description in the contract. */
  public String description() {
    return description;
  }
}

package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The closed family of failures a caller can meet, as they are named on the wire. */
public enum FailureCode {
  @JsonProperty("bad_gateway")
  BAD_GATEWAY(502, "opencode gave an answer that cannot be used"),
  @JsonProperty("conflict")
  CONFLICT(409, "The request contradicts the present state"),
  @JsonProperty("forbidden")
  FORBIDDEN(403, "The caller may not do this"),
  @JsonProperty("internal_error")
  INTERNAL_ERROR(500, "A fault of the server"),
  @JsonProperty("invalid_request")
  INVALID_REQUEST(400, "The request is malformed; details name the fields"),
  @JsonProperty("not_found")
  NOT_FOUND(404, "Nothing is known under this id or path"),
  @JsonProperty("not_implemented")
  NOT_IMPLEMENTED(501, "opencode does not offer this"),
  @JsonProperty("service_unavailable")
  SERVICE_UNAVAILABLE(503, "opencode is not running"),
  @JsonProperty("unauthorized")
  UNAUTHORIZED(401, "A token is missing or not known");

  private final int status;
  private final String meaning;

  FailureCode(int status, String meaning) {
    this.status = status;
    this.meaning = meaning;
  }

  /** The HTTP status this failure is answered with. */
  public int status() {
    return status;
  }

  /** One sentence for the contract. */
  public String meaning() {
    return meaning;
  }
}

package dev.openwork.router.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.json.Json;

/** A status and a JSON body that says {@code ok}. */
record Answer(int status, ObjectNode body) {

  static Answer ok(ObjectNode fields) {
    return of(200, true, fields);
  }

  static Answer of(int status, boolean ok, ObjectNode fields) {
    ObjectNode body = Json.object().put("ok", ok);
    body.setAll(fields);
    return new Answer(status, body);
  }

  static Answer refused(Refusal refusal) {
    return failed(status(refusal.code()), refusal.reason());
  }

  static Answer failed(int status, String error) {
    return of(status, false, Json.object().put("error", error));
  }

  private static int status(Refusal.Code code) {
    return switch (code) {
      case INVALID -> 400;
      case UNAUTHORIZED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case WRONG_METHOD -> 405;
      case TOO_LARGE -> 413;
      case UNAVAILABLE -> 503;
    };
  }
}

package dev.openwork.router.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.json.Json;

/** Holds the status and the JSON body of a response. The body contains the field {@code ok}. */
record JsonResponse(int status, ObjectNode body) {

  static JsonResponse ok(ObjectNode fields) {
    return of(200, true, fields);
  }

  static JsonResponse of(int status, boolean ok, ObjectNode fields) {
    ObjectNode body = Json.object().put("ok", ok);
    body.setAll(fields);
    return new JsonResponse(status, body);
  }

  static JsonResponse error(RouterException e) {
    return error(status(e.code()), e.reason());
  }

  static JsonResponse error(int status, String message) {
    return of(status, false, Json.object().put("error", message));
  }

  private static int status(RouterException.Code code) {
    return switch (code) {
      case INVALID -> 400;
      case UNAUTHORIZED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case TOO_LARGE -> 413;
      case UNAVAILABLE -> 503;
    };
  }
}

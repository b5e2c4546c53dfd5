package dev.openwork.app.web;

import java.util.List;

/** The routes of a router, for tests. */
public final class RouteList {
  private RouteList() {}

  /** A route with a path whose parameters are in braces. */
  public record Entry(String method, String path, boolean isPublic) {}

  public static List<Entry> of(Router router) {
    return router.routes().stream()
        .map(route -> new Entry(route.method(), route.path(), route.isPublic()))
        .toList();
  }
}

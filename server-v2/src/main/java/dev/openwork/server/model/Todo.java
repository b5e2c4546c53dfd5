package dev.openwork.server.model;

/**
 * Something the agent means to do.
 *
 * @param status {@code pending}, {@code in_progress}, {@code completed} or {@code cancelled}
 * @param priority {@code high}, {@code medium} or {@code low}
 */
public record Todo(String content, String status, String priority) {}

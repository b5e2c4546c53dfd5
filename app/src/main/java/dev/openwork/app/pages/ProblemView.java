package dev.openwork.app.pages;

/**
 * The data of an error page.
 *
 * @param retryable whether a retry may succeed, so that the page reloads periodically
 */
public record ProblemView(Notice notice, boolean retryable) {}

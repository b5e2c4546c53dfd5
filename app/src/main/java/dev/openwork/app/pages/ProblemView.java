package dev.openwork.app.pages;

/**
 * What is shown instead of a page.
 *
 * @param passing whether it may go away by itself, so that the page looks again now and then
 */
public record ProblemView(Notice notice, boolean passing) {}

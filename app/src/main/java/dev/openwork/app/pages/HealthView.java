package dev.openwork.app.pages;

/**
 * The status indicator in the page header.
 *
 * @param state {@code ok}, {@code attention} or {@code unavailable}
 * @param text the label
 * @param detail the tooltip
 */
public record HealthView(String state, String text, String detail) {}

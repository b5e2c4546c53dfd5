package dev.openwork.app.pages;

/**
 * The light in the page's head.
 *
 * @param state {@code ok}, {@code attention} or {@code away}
 * @param text what it stands for
 * @param detail more, for whoever points at it
 */
public record HealthView(String state, String text, String detail) {}

package dev.openwork.app.pages;

/** A JSON property on its own: {@code backend.local.dataDir} and its value as text. */
public record Property(String name, String value) {}

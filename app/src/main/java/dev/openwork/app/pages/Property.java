package dev.openwork.app.pages;

/** A JSON property: its path, such as {@code backend.local.dataDir}, and its value as text. */
public record Property(String name, String value) {}

package dev.openwork.app;

import java.util.Map;

/**
 * What a page shows.
 *
 * @param generation which build of the app made it
 * @param properties of the item, by name
 * @param href where the server says the item's summary is
 */
public record View(
    String generation,
    String heading,
    String label,
    Map<String, String> properties,
    String href,
    int listed) {}

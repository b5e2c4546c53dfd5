package dev.openwork.app;

import java.util.Map;

/**
 * The content of a page.
 *
 * @param generation the generation of the app that rendered the page
 * @param properties the properties of the item by name
 * @param href the path of the item's summary
 */
public record View(
    String generation,
    String heading,
    String label,
    Map<String, String> properties,
    String href,
    int listed) {}

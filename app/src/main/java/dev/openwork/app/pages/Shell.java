package dev.openwork.app.pages;

import java.util.Optional;

/**
 * What every page has around it.
 *
 * @param serverV2 whether the app uses Server V2
 * @param generation in development, the build of the app that rendered the page
 */
public record Shell(boolean serverV2, Optional<String> generation) {}

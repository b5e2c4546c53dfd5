package dev.openwork.app.pages;

import java.util.Optional;

/**
 * What every page has around it.
 *
 * @param serverV2 whether the app uses Server V2
 * @param overlay in development, the address of the script that joins the page to the loop
 */
public record Shell(boolean serverV2, Optional<String> overlay) {}

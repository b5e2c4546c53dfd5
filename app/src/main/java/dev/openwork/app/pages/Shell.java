package dev.openwork.app.pages;

import java.util.Optional;

/**
 * The data of the page layout.
 *
 * @param serverV2 whether the app uses Server V2
 * @param overlay in development, the URL of the script that shows build errors
 */
public record Shell(boolean serverV2, Optional<String> overlay) {}

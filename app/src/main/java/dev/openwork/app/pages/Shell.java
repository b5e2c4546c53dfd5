package dev.openwork.app.pages;

import java.util.Optional;

/**
 * The data of the page layout.
 *
 * @param otherServers whether the app can use other servers than the local one
 * @param overlay in development, the URL of the script that shows build errors
 */
public record Shell(boolean otherServers, Optional<String> overlay) {}

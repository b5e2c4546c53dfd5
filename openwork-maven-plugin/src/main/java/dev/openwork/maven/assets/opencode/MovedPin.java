package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.pin.OpencodePin;
import java.util.SortedMap;

/**
 * What moving the pin came to.
 *
 * @param unpinned why, by platform
 */
public record MovedPin(OpencodePin pin, SortedMap<String, String> unpinned) {}

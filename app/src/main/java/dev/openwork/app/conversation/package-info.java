/** The state of a session, updated by events and prompts. */
@NullMarked
package dev.openwork.app.conversation;

import org.jspecify.annotations.NullMarked;

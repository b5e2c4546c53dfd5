package dev.openwork.app.conversation;

/**
 * Text that was added to a streamed text.
 *
 * @param block the index of the block
 * @param first whether this is the beginning of the block
 * @param code whether the block is code
 */
public record TextPiece(int block, boolean first, boolean code, String text) {}

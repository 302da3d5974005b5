package vn.lantoa.media.bulk;

/**
 * A stretch of the lines of an upload.
 *
 * @param number its place among the chunks, from 1
 * @param after how many lines are before it
 * @param lines how many it has
 * @param content them, as {@link LineBytes} writes them
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares chunks
record Chunk(int number, int after, int lines, byte[] content) {}

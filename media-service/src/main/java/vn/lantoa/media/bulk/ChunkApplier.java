package vn.lantoa.media.bulk;

import java.util.UUID;

import vn.lantoa.media.body.LineSource;

/** What is done with the lines of uploads. Both run in the transaction that notes the progress. */
public interface ChunkApplier {

    /** Somebody begins with an upload, or goes on with it. */
    void begin(UUID submission);

    /**
     * Applies a chunk.
     *
     * @param after how many lines are before it
     * @param seen the keys of those lines; takes the keys of these
     */
    void apply(Upload upload, int after, LineSource lines, SeenKeys seen);
}

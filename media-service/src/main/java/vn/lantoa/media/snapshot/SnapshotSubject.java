package vn.lantoa.media.snapshot;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a snapshot is added to. Who adds one holds it, so that each is held against those that were there before.
 *
 * @param path its path below {@code /api/v1}
 * @param since when it was published; null while nobody knows
 */
public record SnapshotSubject(
        UUID id, String path, @Nullable Instant since) {

    /** The path of one of its snapshots. */
    public String snapshot(UUID snapshot) {
        return path + "/snapshots/" + snapshot;
    }
}

package vn.lantoa.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.reporting.rollup.Rollups;

/**
 * Applies batches of revisions to facts and sums, in the caller's transaction and in few statements whatever the size
 * of the batch. Whatever order and however often revisions come, the result is the same. Batches of the same agency
 * must not be applied at the same time.
 */
@ApplicationScoped
public class FactIngest {

    private final PendingItems pending;
    private final ContentFacts content;
    private final ObservationFacts observations;
    private final Rollups rollups;

    FactIngest(PendingItems pending, ContentFacts content, ObservationFacts observations, Rollups rollups) {
        this.pending = pending;
        this.content = content;
        this.observations = observations;
        this.rollups = rollups;
    }

    /** Writes the revisions, settles what follows from them, and brings all sums up to date. Once in a transaction. */
    public void apply(FactBatch batch) {
        if (batch.isEmpty()) {
            return;
        }
        pending.note(batch);
        rollups.follow(PendingItems.IDS, () -> {
            content.write(batch);
            observations.write(batch);
        });
    }
}

package vn.lantoa.reporting.fact;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.platform.data.batch.Savepoints;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.reporting.rollup.Rollups;

/**
 * Applies batches of revisions to facts and sums, in the caller's transaction and in few statements whatever the size
 * of the batch. Whatever order and however often revisions come, the result is the same. Batches of the same agency
 * must not be applied at the same time.
 */
@ApplicationScoped
public class FactIngest {

    private final PendingItemTable pending;
    private final ContentFactTable content;
    private final ObservationFactTable observations;
    private final RefusedFactTable refused;
    private final Rollups rollups;
    private final Savepoints savepoints;

    FactIngest(
            PendingItemTable pending,
            ContentFactTable content,
            ObservationFactTable observations,
            RefusedFactTable refused,
            Rollups rollups,
            Savepoints savepoints) {
        this.pending = pending;
        this.content = content;
        this.observations = observations;
        this.refused = refused;
        this.rollups = rollups;
        this.savepoints = savepoints;
    }

    /** Writes the revisions, settles what follows from them, and brings all sums up to date. Once in a transaction. */
    public void apply(FactBatch batch) {
        refused.write(batch.refused());
        add(batch);
    }

    /**
     * As {@link #apply}, for a batch of which the database could not take something: what that is is set aside, each
     * revision for itself, and all others are applied.
     */
    public void applyApart(FactBatch batch) {
        refused.write(batch.refused());
        addApart(batch);
    }

    private void add(FactBatch batch) {
        if (batch.size() == 0) {
            return;
        }
        pending.note(batch);
        rollups.follow(PendingItemTable.IDS, () -> {
            content.write(batch);
            observations.write(batch);
        });
    }

    private void addApart(FactBatch batch) {
        if (batch.size() == 0) {
            return;
        }
        savepoints
                .attempt(() -> {
                    add(batch);
                    pending.forget();
                    rollups.forgetChanges();
                })
                .ifPresent(refusal -> setAside(batch, refusal));
    }

    private void setAside(FactBatch batch, PersistenceException failure) {
        if (batch.size() == 1) {
            refused.write(List.of(batch.refusedFor(Database.reasonOf(failure))));
        } else {
            batch.halves().forEach(this::addApart);
        }
    }
}

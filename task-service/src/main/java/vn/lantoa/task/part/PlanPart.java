package vn.lantoa.task.part;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/**
 * A part of a plan as it is stored, in the document's order; what an officer added stands behind.
 *
 * @param <N> the part as it is entered
 * @param <V> the part as it is read
 */
@MappedSuperclass
public abstract class PlanPart<N, V> extends StoredRecord {

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private int ordinal;

    @Column(updatable = false)
    private boolean fromDocument;

    @Column(updatable = false)
    private @Nullable String clausePath;

    /** Takes over all that the entry says. */
    public abstract void replaceBy(N entry);

    public abstract V view();

    public UUID planId() {
        return planId;
    }

    /** The clause that it was read from; null where an officer added it, and where it stands in none. */
    public @Nullable String clausePath() {
        return clausePath;
    }

    /** Its place among the parts of its kind, from 1 on. */
    protected int ordinal() {
        return ordinal;
    }

    void standIn(UUID plan, int place) {
        planId = plan;
        ordinal = place;
    }

    void readFrom(@Nullable String path) {
        fromDocument = true;
        clausePath = path;
    }
}

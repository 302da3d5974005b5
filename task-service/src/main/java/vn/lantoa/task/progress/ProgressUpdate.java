package vn.lantoa.task.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.progress.evidence.Evidence;

/** One word on how far a task was, by whom and when it was said. Never changed: a later one stands beside it. */
@Entity
@Immutable
class ProgressUpdate extends StoredRecord {

    private UUID taskId;
    private LocalDate effectiveOn;
    private BigDecimal percent;
    private @Nullable BigDecimal quantityDone;
    private @Nullable String note;
    private boolean backdated;
    private @Nullable String org;
    private @Nullable UUID returnId;
    private int ordinal;

    @ElementCollection
    @CollectionTable(name = "progress_evidence", joinColumns = @JoinColumn(name = "progress_id"))
    @OrderColumn(name = "ordinal")
    private List<Evidence> evidence;

    protected ProgressUpdate() {}

    ProgressUpdate(
            UUID taskId,
            NewProgress progress,
            boolean backdated,
            @Nullable String org,
            @Nullable UUID returnId,
            int ordinal) {
        this.taskId = taskId;
        this.effectiveOn = progress.effectiveOn();
        this.percent = progress.percent();
        this.quantityDone = progress.quantityDone();
        this.note = progress.note();
        this.backdated = backdated;
        this.org = org;
        this.returnId = returnId;
        this.ordinal = ordinal;
        this.evidence = List.copyOf(progress.evidence());
    }

    UUID taskId() {
        return taskId;
    }

    /** Its number among the updates of its task, from 1, in the order in which they were recorded. */
    int ordinal() {
        return ordinal;
    }

    ProgressView view() {
        return new ProgressView(
                id(),
                taskId,
                effectiveOn,
                createdAt(),
                Decimals.plain(percent),
                Decimals.plain(quantityDone),
                note,
                List.copyOf(evidence),
                backdated,
                org,
                returnId,
                null,
                meta());
    }
}

package vn.lantoa.task.commitment;

import java.util.UUID;

import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** What an agency commits to a task. */
@Entity
class ResourceCommitment extends StoredRecord {

    private UUID taskId;
    private String agency;
    private @Nullable Long staffCount;
    private @Nullable Long amountVnd;
    private @Nullable String source;
    private @Nullable String note;

    protected ResourceCommitment() {}

    /** @param committing the code of who commits it */
    ResourceCommitment(ResourceCommitmentEntry entry, String committing) {
        taskId = entry.taskId();
        replaceBy(entry, committing);
    }

    final void replaceBy(ResourceCommitmentEntry entry, String committing) {
        agency = committing;
        staffCount = entry.staffCount();
        amountVnd = entry.amountVnd();
        source = entry.source();
        note = entry.note();
    }

    UUID taskId() {
        return taskId;
    }

    String agency() {
        return agency;
    }

    ResourceCommitmentView view() {
        return new ResourceCommitmentView(id(), taskId, agency, staffCount, amountVnd, source, note, meta());
    }
}

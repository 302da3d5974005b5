package vn.lantoa.task.commitment;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** What an agency commits to a task. Its fields are those of {@link ResourceCommitmentEntry}. */
@Schema(name = "ResourceCommitment")
public record ResourceCommitmentView(
        UUID id,
        UUID taskId,
        String agency,
        @Nullable Long staffCount,
        @Nullable Long amountVnd,
        @Nullable String source,
        @Nullable String note,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}

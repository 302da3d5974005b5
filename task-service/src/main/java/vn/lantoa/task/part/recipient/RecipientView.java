package vn.lantoa.task.part.recipient;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** A recipient as it is read. */
@Schema(name = "PlanRecipient")
public record RecipientView(
        UUID id,
        UUID planId,
        @Nullable String clausePath,
        String label,
        @Nullable String agency,
        @Nullable String group,
        @Nullable RecipientChannel channel,
        @Nullable Instant sentAt,
        @Nullable Instant ackAt,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}

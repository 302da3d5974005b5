package vn.lantoa.task.part.signature;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** A signature as it is read. */
@Schema(name = "PlanSignature")
public record SignatureView(
        UUID id,
        UUID planId,
        @Nullable SigningAuthority authority,
        @Nullable String onBehalfOf,
        @Nullable String title,
        @Nullable String name,
        @Nullable Instant signedAt,
        @Nullable String fileCode,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}

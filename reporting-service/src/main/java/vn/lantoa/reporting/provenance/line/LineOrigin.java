package vn.lantoa.reporting.provenance.line;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact came from.
 *
 * @param submissionId the submission; null of what was recorded before submissions were named
 * @param line its line there, from 1
 * @param kind what kind of submission it was; null where nothing was told of the submission
 */
@Schema(name = "LineOrigin")
public record LineOrigin(
        @Nullable UUID submissionId,
        @Nullable Integer line,
        @Nullable String kind,
        @Nullable Instant receivedAt,
        @Nullable String bodySha256) {}

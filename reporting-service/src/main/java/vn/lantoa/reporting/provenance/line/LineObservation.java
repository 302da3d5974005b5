package vn.lantoa.reporting.provenance.line;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was observed of a publication at an instant, as it was known at the figure's asOf; null is not observed. */
@Schema(name = "LineObservation")
public record LineObservation(
        UUID observationId,
        int revision,
        Instant observedAt,
        @Nullable String source,
        @Nullable Long views,
        @Nullable Long reach,
        @Nullable Long engagements,
        Instant knownFrom,
        LineOrigin origin) {}

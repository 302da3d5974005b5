package vn.lantoa.reporting.provenance.line;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of a publication at an instant, as it was known at the figure's asOf; null is not observed.
 *
 * @param gained by how many views it is more than the one before of its source; null where it adds nothing to a figure
 *     of gained views
 */
@Schema(name = "LineObservation")
public record LineObservation(
        UUID observationId,
        int revision,
        Instant observedAt,
        @Nullable String source,
        @Nullable Long views,
        @Nullable Long reach,
        @Nullable Long engagements,
        @Nullable Long gained,
        Instant knownFrom,
        LineOrigin origin) {}

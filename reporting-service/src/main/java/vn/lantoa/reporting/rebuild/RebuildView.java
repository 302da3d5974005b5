package vn.lantoa.reporting.rebuild;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;

/**
 * A rebuild.
 *
 * @param differences how much was not as it should be: from facts cells and rows, which are mended; from topics tables
 *     that are not what they were; null until it is known
 * @param found the differences of each table
 * @param failure why it failed
 */
@Schema(name = "Rebuild")
public record RebuildView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) RebuildSource from,
        @Schema(required = true) RebuildState state,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true) Long differences,
        @Schema(nullable = true) Map<String, Long> found,
        @Schema(nullable = true) String failure)
        implements Versioned {}

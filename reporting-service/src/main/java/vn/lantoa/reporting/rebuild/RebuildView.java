package vn.lantoa.reporting.rebuild;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        UUID id,
        long version,
        RebuildSource from,
        RebuildState state,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        @Nullable Instant finishedAt,
        @Nullable Long differences,
        @Nullable Map<String, Long> found,
        @Nullable String failure)
        implements Versioned {}

package vn.lantoa.reporting.provenance.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a publication.
 *
 * @param counts whether it is the one that was known at the figure's asOf
 * @param knownTo when the next one became known; null where that was not before asOf
 */
@Schema(name = "LineRevision")
public record LineRevision(
        long epoch,
        int revision,
        boolean counts,
        LocalDate day,
        Instant publishedAt,
        String genre,
        @Nullable String channel,
        String language,
        String purpose,
        boolean newProduction,
        BigDecimal reuseRatio,
        int seconds,
        List<String> themes,
        List<String> clausePaths,
        List<String> audiences,
        @Nullable UUID planId,
        @Nullable String eventCode,
        boolean withdrawn,
        boolean late,
        Instant knownFrom,
        @Nullable Instant knownTo,
        LineOrigin origin) {}

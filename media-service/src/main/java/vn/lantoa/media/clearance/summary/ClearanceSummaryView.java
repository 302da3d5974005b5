package vn.lantoa.media.clearance.summary;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much of what orders require to be cleared was published with a clearance.
 *
 * @param from the first local day; null: from the beginning
 * @param to the day after the last one; null: without an end
 * @param required publications on orders that require clearance
 * @param uncleared those of them without
 * @param items the newest of those without
 */
@Schema(name = "ClearanceSummary")
public record ClearanceSummaryView(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long required,
        long cleared,
        long uncleared,
        List<UnclearedItem> items) {}

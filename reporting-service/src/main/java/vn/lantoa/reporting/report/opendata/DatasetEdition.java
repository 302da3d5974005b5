package vn.lantoa.reporting.report.opendata;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a snapshot stands among those of the same type, period, calendar and plan, and of the same title where the type
 * is AD_HOC or THEMATIC.
 *
 * @param first the one sealed first, after which all of them are named
 * @param previous the one sealed before it; null: it is the original
 * @param next the one sealed after it; null: it is current
 * @param current the last one
 */
record DatasetEdition(
        UUID first, @Nullable UUID previous, @Nullable UUID next, UUID current) {

    /** ORIGINAL, RESTATED (current, and not the first one) or SUPERSEDED. */
    String status() {
        if (next != null) {
            return "SUPERSEDED";
        }
        return previous == null ? "ORIGINAL" : "RESTATED";
    }
}

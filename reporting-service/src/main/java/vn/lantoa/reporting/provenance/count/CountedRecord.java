package vn.lantoa.reporting.provenance.count;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record that a figure counts.
 *
 * @param id as its service names it: an id, a path or a code; of a line its number behind that of its event
 * @param label its title or name; null where it has none here
 * @param agency whose it is; null where nobody's
 * @param on the day that decides: a due day, a first day, the day it was raised or sent; null where none does
 * @param state how it stood; null where that does not decide
 * @param adds what it adds: 1 of a count, its works or đồng of a sum, its days of a median, 0 where it is counted in
 *     the denominator alone
 */
@Schema(name = "CountedRecord")
public record CountedRecord(
        CountedKind kind,
        String id,
        @Nullable String label,
        @Nullable String agency,
        @Nullable LocalDate on,
        @Nullable String state,
        long adds) {}

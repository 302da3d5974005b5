package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.provenance.count.Count;
import vn.lantoa.reporting.provenance.count.CountedRecord;
import vn.lantoa.reporting.provenance.count.RecordCounts;

/** Counts of records; of a sealed report as they were sealed. */
@ApplicationScoped
class CountBasis {

    private final RecordCounts counts;
    private final ProgressBasisTable sealed;

    CountBasis(RecordCounts counts, ProgressBasisTable sealed) {
        this.counts = counts;
        this.sealed = sealed;
    }

    /** What the figure counts; empty when there is no such cell, and no sealed report has the figure. */
    Optional<FigureBasis> of(FigureId id, Count count) {
        Optional<RecordCounts.Counted> counted = counts.of(id, count);
        Optional<ProgressBasisTable.Sealed> before = sealed.sealed(id);
        if (counted.isEmpty() && before.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal now = counted.map(RecordCounts.Counted::value).orElse(null);
        List<CountedRecord> records = counted.map(RecordCounts.Counted::records).orElse(List.of());
        BigDecimal value = before.isPresent() ? before.get().value() : now;
        return Optional.of(FigureBasis.ofRecords(
                value, records, isSame(value, now) ? null : FigureProvenance.Note.RECORDS_CHANGED_SINCE_SEAL));
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == null && other == null : one.compareTo(other) == 0;
    }
}

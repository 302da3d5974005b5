package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.provenance.count.CountedRecord;
import vn.lantoa.reporting.provenance.line.LineQuestion;
import vn.lantoa.reporting.provenance.source.GrowthSource;
import vn.lantoa.reporting.provenance.source.ProgressSource;

/**
 * A figure as it is answered, and what it stands on.
 *
 * @param lines which lines it is a sum over; empty: it is of no content
 * @param growth null where it is not of growth
 * @param progress none where it is not of progress
 * @param entries none where it is not of money
 * @param records none where it is no count of records
 * @param note what must be known of it; null: nothing
 */
record FigureBasis(
        @Nullable BigDecimal value,
        Optional<LineQuestion> lines,
        @Nullable GrowthSource growth,
        List<ProgressSource> progress,
        List<MoneySource> entries,
        List<CountedRecord> records,
        FigureProvenance.@Nullable Note note) {

    static FigureBasis ofLines(@Nullable BigDecimal value, LineQuestion lines, @Nullable GrowthSource growth) {
        return new FigureBasis(value, Optional.of(lines), growth, List.of(), List.of(), List.of(), null);
    }

    static FigureBasis ofTooManyLines(LineQuestion lines) {
        return new FigureBasis(
                null, Optional.of(lines), null, List.of(), List.of(), List.of(), FigureProvenance.Note.TOO_MANY_LINES);
    }

    static FigureBasis ofProgress(
            @Nullable BigDecimal value, List<ProgressSource> progress, FigureProvenance.@Nullable Note note) {
        return new FigureBasis(value, Optional.empty(), null, progress, List.of(), List.of(), note);
    }

    static FigureBasis ofMoney(
            @Nullable BigDecimal value, List<MoneySource> entries, FigureProvenance.@Nullable Note note) {
        return new FigureBasis(value, Optional.empty(), null, List.of(), entries, List.of(), note);
    }

    static FigureBasis ofRecords(
            @Nullable BigDecimal value, List<CountedRecord> records, FigureProvenance.@Nullable Note note) {
        return new FigureBasis(value, Optional.empty(), null, List.of(), List.of(), records, note);
    }
}

package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.scorecard.steering.MoneyTable;

/** The money of a plan or clause in one stage: each entry that was booked until the day, as far as it was known. */
@ApplicationScoped
class MoneyBasisTable {

    private static final String PLAN = "planId";
    private static final String CLAUSE = "clause";

    /** A row for each line of the cell that has no such entry, too: of nothing booked the figure is 0. */
    private static final String ENTRIES = """
            SELECT e.id, l.id AS line_id, l.title, l.agency, l.source_code, e.stage, e.amount_vnd, e.booked_on,
                   e.recorded_at, e.reverses
            FROM %s LEFT JOIN budget_entry e
              ON e.line_id = l.id AND e.stage = :stage AND e.booked_on <= :day AND e.known_from <= :knownAt
            WHERE l.plan_id = :plan AND (:clause::text IS NULL OR %s = :clause)
            ORDER BY e.booked_on, e.recorded_at, e.id""".formatted(MoneyTable.LINES, MoneyTable.CLAUSE);

    private final Database database;
    private final ProgressBasisTable sealed;

    MoneyBasisTable(Database database, ProgressBasisTable sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    /** What the figure stands on; empty when its cell is no plan or clause that has a line, and of no sealed report. */
    Optional<FigureBasis> of(FigureId id, String stage) {
        boolean isNamed = Set.of(PLAN, CLAUSE).containsAll(id.dimensions().keySet());
        return isNamed
                ? id.uuid(PLAN)
                        .flatMap(plan -> of(id, stage, plan, id.dimensions().get(CLAUSE)))
                : Optional.empty();
    }

    private Optional<FigureBasis> of(FigureId id, String stage, UUID plan, @Nullable String clause) {
        List<Optional<MoneySource>> lines = database.statement(ENTRIES)
                .bind("stage", stage)
                .bind("day", BusinessTime.dayOf(id.asOf()))
                .bind("knownAt", id.asOf())
                .bind("plan", plan)
                .bind("clause", clause)
                .query(MoneySource::of);
        Optional<ProgressBasisTable.Sealed> before = sealed.sealed(id);
        List<MoneySource> entries = lines.stream().flatMap(Optional::stream).toList();
        return lines.isEmpty() && before.isEmpty() ? Optional.empty() : Optional.of(basis(entries, before));
    }

    /** What was sealed stays, whatever became of the lines. */
    private static FigureBasis basis(List<MoneySource> entries, Optional<ProgressBasisTable.Sealed> sealed) {
        BigDecimal sum = BigDecimal.valueOf(
                entries.stream().mapToLong(MoneySource::amountVnd).reduce(0, Math::addExact));
        BigDecimal value = sealed.isPresent() ? sealed.get().value() : sum;
        boolean isSame = value != null && value.compareTo(sum) == 0;
        return FigureBasis.ofMoney(value, entries, isSame ? null : FigureProvenance.Note.LINES_CHANGED_SINCE_SEAL);
    }
}

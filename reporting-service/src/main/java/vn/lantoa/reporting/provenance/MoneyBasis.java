package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.figure.FigureId;

/** The money of a plan or clause in one stage: each entry that was booked until the day, as far as it was known. */
@ApplicationScoped
class MoneyBasis {

    private static final String PLAN = "planId";
    private static final String CLAUSE = "clause";

    /** A line is of its own clause, else of that of its task where this serves one only. */
    private static final String ENTRIES = """
            SELECT e.id, e.line_id, l.title, l.agency, l.source_code, e.stage, e.amount_vnd, e.booked_on,
                   e.recorded_at, e.reverses
            FROM budget_entry e JOIN budget_line l ON l.id = e.line_id
            LEFT JOIN task t ON t.id = l.task_id AND t.plan_id = l.plan_id
            WHERE l.plan_id = ? AND e.stage = ? AND e.booked_on <= ? AND e.known_from <= ?
              AND coalesce(?, coalesce(l.clause_path, CASE WHEN cardinality(t.clause_paths) = 1
                    THEN t.clause_paths[1] END, ''))
                = coalesce(l.clause_path, CASE WHEN cardinality(t.clause_paths) = 1 THEN t.clause_paths[1] END, '')
            ORDER BY e.booked_on, e.recorded_at, e.id""";

    private final Database database;
    private final ProgressBasis sealed;

    MoneyBasis(Database database, ProgressBasis sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    /**
     * What the figure stands on; empty when its cell is no plan or clause that has an entry, and of no sealed report.
     */
    Optional<FigureBasis> of(FigureId id, String stage) {
        boolean isNamed = Set.of(PLAN, CLAUSE).containsAll(id.dimensions().keySet());
        return Optional.ofNullable(isNamed ? id.dimensions().get(PLAN) : null)
                .flatMap(ProgressBasis::uuid)
                .flatMap(plan -> of(id, stage, plan, id.dimensions().get(CLAUSE)));
    }

    private Optional<FigureBasis> of(FigureId id, String stage, UUID plan, @Nullable String clause) {
        List<MoneySource> entries = database.query(
                ENTRIES, MoneyBasis::entry, plan, stage, BusinessTime.dayOf(id.asOf()), id.asOf(), clause);
        Optional<ProgressBasis.Sealed> before = sealed.sealed(id);
        return entries.isEmpty() && before.isEmpty() ? Optional.empty() : Optional.of(basis(entries, before));
    }

    /** What was sealed stays, whatever became of the lines. */
    private static FigureBasis basis(List<MoneySource> entries, Optional<ProgressBasis.Sealed> sealed) {
        BigDecimal sum = BigDecimal.valueOf(
                entries.stream().mapToLong(MoneySource::amountVnd).reduce(0, Math::addExact));
        BigDecimal value = sealed.isPresent() ? sealed.get().value() : sum;
        boolean isSame = value != null && value.compareTo(sum) == 0;
        return FigureBasis.ofMoney(value, entries, isSame ? null : FigureProvenance.Note.LINES_CHANGED_SINCE_SEAL);
    }

    private static MoneySource entry(ResultColumns row) {
        return new MoneySource(
                row.uuid("id"),
                row.uuid("line_id"),
                row.text("title"),
                row.text("agency"),
                row.text("source_code"),
                row.text("stage"),
                row.bigint("amount_vnd"),
                row.date("booked_on"),
                row.instant("recorded_at"),
                row.uuid("reverses"));
    }
}

package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.figure.FigureId;

/** Rates of a plan's money: each entry of the two amounts that are divided, as far as it was known on the day. */
@ApplicationScoped
class MoneyRateBasisTable {

    private static final String PLAN = "planId";
    private static final int TO_PERCENT = 2;

    /** A row for each line that has no such entry, too: of nothing allocated there is a figure, which is no number. */
    private static final String ENTRIES = """
            SELECT e.id, l.id AS line_id, l.title, l.agency, l.source_code, e.stage, e.amount_vnd, e.booked_on,
                   e.recorded_at, e.reverses, e.stage = :above AND (:whole OR l.source_kind = 'SOCIAL') AS above,
                   e.stage = 'ALLOCATED' AS below
            FROM budget_line l LEFT JOIN budget_entry e
              ON e.line_id = l.id AND e.stage IN ('ALLOCATED', :above) AND e.booked_on <= :day
                AND e.known_from <= :knownAt
            WHERE l.plan_id = :plan ORDER BY e.booked_on, e.recorded_at, e.id""";

    private final Database database;
    private final ProgressBasisTable sealed;

    MoneyRateBasisTable(Database database, ProgressBasisTable sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    /** What of an entry stands above the line, and what below it. */
    private record Part(MoneySource entry, long above, long below) {}

    /** What the figure stands on; empty when its cell is no plan that has a line, and of no sealed report. */
    Optional<FigureBasis> of(FigureId id, FigureMetric metric) {
        return id.dimensions().size() == 1 ? id.uuid(PLAN).flatMap(plan -> of(id, metric, plan)) : Optional.empty();
    }

    private Optional<FigureBasis> of(FigureId id, FigureMetric metric, UUID plan) {
        boolean isOfAll = metric == FigureMetric.EXECUTION_PERCENT;
        String above = isOfAll ? "DISBURSED" : "ALLOCATED";
        List<Optional<Part>> lines = database.statement(ENTRIES)
                .bind("above", above)
                .bind("whole", isOfAll)
                .bind("day", BusinessTime.dayOf(id.asOf()))
                .bind("knownAt", id.asOf())
                .bind("plan", plan)
                .query(MoneyRateBasisTable::part);
        Optional<ProgressBasisTable.Sealed> before = sealed.sealed(id);
        if (lines.isEmpty() && before.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = lines.stream().flatMap(Optional::stream).toList();
        BigDecimal now = rate(parts);
        BigDecimal value = before.isPresent() ? before.get().value() : now;
        boolean isSame = value == null || now == null ? value == null && now == null : value.compareTo(now) == 0;
        return Optional.of(FigureBasis.ofMoney(
                value,
                parts.stream().map(Part::entry).toList(),
                isSame ? null : FigureProvenance.Note.LINES_CHANGED_SINCE_SEAL));
    }

    private static @Nullable BigDecimal rate(List<Part> parts) {
        long above = parts.stream().mapToLong(Part::above).reduce(0, Math::addExact);
        long below = parts.stream().mapToLong(Part::below).reduce(0, Math::addExact);
        BigDecimal share = Decimals.share(above, below);
        return share == null ? null : Decimals.plain(share.movePointRight(TO_PERCENT));
    }

    private static Optional<Part> part(ResultColumns row) {
        return MoneySource.of(row)
                .map(entry -> new Part(
                        entry, row.bool("above") ? entry.amountVnd() : 0, row.bool("below") ? entry.amountVnd() : 0));
    }
}

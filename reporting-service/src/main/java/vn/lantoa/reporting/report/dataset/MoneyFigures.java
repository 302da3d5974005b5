package vn.lantoa.reporting.report.dataset;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.scorecard.steering.LineMoney;
import vn.lantoa.reporting.scorecard.steering.MoneyPart;

/** The money of a plan: by the clause that its budget lines count for, stage by stage, and its rates. */
final class MoneyFigures {

    static final List<String> TABLES = List.of("MONEY", "MONEY_RATES");

    private static final List<String> STAGES = List.of(
            "plan.money.planned",
            "plan.money.allocated",
            "plan.money.committed",
            "plan.money.disbursed",
            "plan.money.settled");
    private static final List<String> RATES = List.of("plan.money.executionPercent", "plan.money.socialPercent");
    private static final String NONE = "";
    private static final int TO_PERCENT = 2;

    private MoneyFigures() {}

    /**
     * Nothing where no budget line is known.
     *
     * @param lines those of the plan
     * @param clauses the paths of its clauses in the document's order, in which the rows stand; others come behind
     */
    static void addTo(FigureSheet sheet, UUID planId, List<LineMoney> lines, List<String> clauses) {
        if (!lines.isEmpty()) {
            Map<String, String> plan = Map.of("planId", planId.toString());
            MoneyPart all = MoneyPart.of(lines);
            List<DatasetTable.Row> rows = byClause(lines, clauses).entrySet().stream()
                    .map(clause -> row(sheet, cell(planId, clause.getKey()), MoneyPart.of(clause.getValue())))
                    .toList();
            sheet.table(TABLES.get(0), STAGES, rows, row(sheet, plan, all).figures());
            List<String> rates = List.of(
                    sheet.add(RATES.get(0), plan, percent(all.executionRate()), FigureUnit.PERCENT),
                    sheet.add(RATES.get(1), plan, percent(all.socialShare()), FigureUnit.PERCENT));
            sheet.table(TABLES.get(1), RATES, List.of(new DatasetTable.Row(plan, rates)));
        }
    }

    /** Each line is of one clause at most, whether the plan has that still or not; what is of none comes last. */
    private static SortedMap<String, List<LineMoney>> byClause(List<LineMoney> lines, List<String> clauses) {
        Comparator<String> order = Comparator.<String, Boolean>comparing(NONE::equals)
                .thenComparing(path -> clauses.contains(path) ? clauses.indexOf(path) : clauses.size())
                .thenComparing(Comparator.naturalOrder());
        return lines.stream()
                .collect(Collectors.groupingBy(LineMoney::clause, () -> new TreeMap<>(order), Collectors.toList()));
    }

    private static Map<String, String> cell(UUID planId, String clause) {
        return Map.of("planId", planId.toString(), "clause", clause);
    }

    private static DatasetTable.Row row(FigureSheet sheet, Map<String, String> cell, MoneyPart money) {
        List<@Nullable Long> amounts = Arrays.asList(
                money.planned(), money.allocated(), money.committed(), money.disbursed(), money.settled());
        List<String> figures = IntStream.range(0, STAGES.size())
                .mapToObj(stage -> sheet.add(STAGES.get(stage), cell, decimal(amounts.get(stage)), FigureUnit.VND))
                .toList();
        return new DatasetTable.Row(cell, figures);
    }

    private static @Nullable BigDecimal decimal(@Nullable Long amount) {
        return amount == null ? null : BigDecimal.valueOf(amount);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.movePointRight(TO_PERCENT);
    }
}

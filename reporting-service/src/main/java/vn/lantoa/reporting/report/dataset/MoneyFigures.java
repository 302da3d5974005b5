package vn.lantoa.reporting.report.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.scorecard.ClauseCard;
import vn.lantoa.reporting.scorecard.PlanCard;
import vn.lantoa.reporting.scorecard.steering.MoneyPart;

/** What the scorecard of the plan says of money: by clause, stage by stage, and the rates of the plan. */
final class MoneyFigures {

    static final List<String> TABLES = List.of("MONEY", "MONEY_RATES");

    private static final List<String> STAGES = List.of(
            "plan.money.planned",
            "plan.money.allocated",
            "plan.money.committed",
            "plan.money.disbursed",
            "plan.money.settled");
    private static final List<String> RATES = List.of("plan.money.executionPercent", "plan.money.socialPercent");
    private static final int TO_PERCENT = 2;

    private MoneyFigures() {}

    /** Nothing where no budget line is known. */
    static void addTo(FigureSheet sheet, PlanCard card) {
        if (card.money().lines() > 0) {
            Map<String, String> plan = Map.of("planId", card.planId().toString());
            addStages(sheet, card, plan);
            List<String> rates = List.of(
                    sheet.add(RATES.get(0), plan, percent(card.money().executionRate()), FigureUnit.PERCENT),
                    sheet.add(RATES.get(1), plan, percent(card.money().socialShare()), FigureUnit.PERCENT));
            sheet.table(TABLES.get(1), RATES, List.of(new DatasetTable.Row(plan, rates)));
        }
    }

    /** A line is of one clause at most, so that with what is of none the rows add up to the plan. */
    private static void addStages(FigureSheet sheet, PlanCard card, Map<String, String> plan) {
        List<Long> all = stages(card.money());
        List<DatasetTable.Row> rows = new ArrayList<>();
        List<Long> left = all;
        int lines = card.money().lines();
        for (ClauseCard clause : card.clauses()) {
            if (clause.money().lines() > 0) {
                rows.add(row(sheet, cell(card.planId(), clause.path()), stages(clause.money())));
                left = minus(left, stages(clause.money()));
                lines -= clause.money().lines();
            }
        }
        if (lines > 0) {
            rows.add(row(sheet, cell(card.planId(), ""), left));
        }
        sheet.table(TABLES.get(0), STAGES, rows, row(sheet, plan, all).figures());
    }

    private static Map<String, String> cell(UUID planId, String clause) {
        return Map.of("planId", planId.toString(), "clause", clause);
    }

    private static List<Long> stages(MoneyPart money) {
        return Stream.of(money.planned(), money.allocated(), money.committed(), money.disbursed(), money.settled())
                .map(amount -> amount == null ? Long.valueOf(0) : amount)
                .toList();
    }

    private static List<Long> minus(List<Long> from, List<Long> what) {
        return IntStream.range(0, from.size())
                .mapToObj(stage -> from.get(stage) - what.get(stage))
                .toList();
    }

    private static DatasetTable.Row row(FigureSheet sheet, Map<String, String> cell, List<Long> amounts) {
        List<String> figures = IntStream.range(0, amounts.size())
                .mapToObj(stage ->
                        sheet.add(STAGES.get(stage), cell, BigDecimal.valueOf(amounts.get(stage)), FigureUnit.VND))
                .toList();
        return new DatasetTable.Row(cell, figures);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.movePointRight(TO_PERCENT);
    }
}

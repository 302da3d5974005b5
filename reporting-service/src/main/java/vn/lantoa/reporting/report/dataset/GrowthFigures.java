package vn.lantoa.reporting.report.dataset;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.reporting.growth.GrowthRow;
import vn.lantoa.reporting.growth.GrowthService;
import vn.lantoa.reporting.growth.GrowthView;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.reference.GrowthTargetReplica;
import vn.lantoa.reporting.reference.GrowthTargetTable;

/**
 * How the approved growth targets of the plan, as they were known then, stand up to the end of the period, of each
 * agency and pooled.
 */
@ApplicationScoped
class GrowthFigures {

    private static final List<String> SUMMED = List.of("growth.actual", "growth.baseline");

    /** A target of counts is rounded up, so that targets do not add up. */
    private static final List<String> RATES = List.of("growth.target", "growth.percent", "growth.inPeriodPercent");

    private static final int TO_PERCENT = 2;

    private final GrowthTargetTable targets;
    private final GrowthService growth;

    GrowthFigures(GrowthTargetTable targets, GrowthService growth) {
        this.targets = targets;
        this.growth = growth;
    }

    /** Also says whether intake has counted under each definition that counted then. */
    boolean addTo(FigureSheet sheet, UUID planId) {
        Period period = sheet.question().period();
        Instant asOf = sheet.question().asOf();
        List<GrowthTargetReplica> ofYear = targets.ofPlan(planId, asOf).stream()
                .filter(target -> target.calendar() == period.calendar())
                .filter(target -> target.targetYear() == period.firstMonth().getYear())
                .toList();
        ofYear.stream()
                .map(GrowthTargetReplica::id)
                .map(id -> growth.of(id, null, period.key(), asOf, AgencyScope.everybody()))
                .filter(GrowthView::approved)
                .forEach(view -> view.pooled().forEach(pooled -> addTables(sheet, view, pooled)));
        return ofYear.stream().filter(GrowthTargetReplica::counting).allMatch(growth::isCounted);
    }

    /** What a pool leaves out for want of a baseline opens a gap, which the report has to explain. */
    private static void addTables(FigureSheet sheet, GrowthView view, GrowthRow pooled) {
        GrowthMeasure measure = pooled.measure();
        List<GrowthRow> rows =
                view.rows().stream().filter(row -> row.measure() == measure).toList();
        String code = "GROWTH." + measure + "." + view.targetId();
        sheet.table(
                code,
                SUMMED,
                rows.stream()
                        .map(row -> new DatasetTable.Row(cell(view, row), summed(sheet, view, row)))
                        .toList(),
                summed(sheet, view, pooled));
        List<DatasetTable.Row> rates = rows.stream()
                .map(row -> new DatasetTable.Row(cell(view, row), rates(sheet, view, row)))
                .toList();
        sheet.table(code + ".RATES", RATES, rates);
        rates(sheet, view, pooled);
    }

    private static Map<String, String> cell(GrowthView view, GrowthRow row) {
        Map<String, String> cell = new TreeMap<>();
        cell.put("targetId", view.targetId().toString());
        cell.put("measure", row.measure().name());
        if (row.agency() != null) {
            cell.put("agency", row.agency());
        }
        return cell;
    }

    private static List<String> summed(FigureSheet sheet, GrowthView view, GrowthRow row) {
        Map<String, String> cell = cell(view, row);
        return List.of(
                sheet.add(SUMMED.get(0), cell, row.actual(), unit(row)),
                sheet.add(SUMMED.get(1), cell, row.baseline(), unit(row)));
    }

    private static FigureUnit unit(GrowthRow row) {
        return row.measure() == GrowthMeasure.NEWS_ITEMS || row.measure() == GrowthMeasure.ARTICLES
                ? FigureUnit.ITEM
                : FigureUnit.SECOND;
    }

    private static List<String> rates(FigureSheet sheet, GrowthView view, GrowthRow row) {
        Map<String, String> cell = cell(view, row);
        return List.of(
                sheet.add(RATES.get(0), cell, row.targetOfSameMonths(), unit(row)),
                sheet.add(RATES.get(1), cell, percent(row.growth()), FigureUnit.PERCENT),
                sheet.add(RATES.get(2), cell, percent(row.inPeriod().growth()), FigureUnit.PERCENT));
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.movePointRight(TO_PERCENT);
    }
}

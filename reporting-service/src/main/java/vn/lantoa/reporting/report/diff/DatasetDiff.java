package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.ReportFigure;

/** Compares two datasets of one period figure by figure. */
final class DatasetDiff {

    private static final Set<String> TAKEN_APART = Set.of(
            "works",
            "publications",
            "seconds",
            "airtimeSeconds",
            "views",
            "completeness.declared",
            "completeness.expected",
            "plan.money.planned",
            "plan.money.allocated",
            "plan.money.committed",
            "plan.money.disbursed",
            "plan.money.settled",
            "growth.actual",
            "growth.baseline");
    private static final Map<String, List<String>> PARTS = Map.of(
            "growth.percent", List.of("growth.actual", "growth.baseline"),
            "plan.money.executionPercent", List.of("plan.money.disbursed", "plan.money.allocated"),
            "completeness.percent", List.of("completeness.declared", "completeness.expected"));
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final List<Contribution> known;
    private final boolean backwards;

    /**
     * @param known what became known between the two, from the earlier to the later
     * @param backwards whether the first is the later one
     */
    DatasetDiff(List<Contribution> known, boolean backwards) {
        this.known = known;
        this.backwards = backwards;
    }

    List<FigureChange> changes(Dataset from, Dataset to) {
        Map<String, ReportFigure> before = byReference(from);
        Map<String, ReportFigure> after = byReference(to);
        Map<String, ReportFigure> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        List<FigureChange> changes = new ArrayList<>();
        all.forEach((name, figure) ->
                change(figure, value(before.get(name)), value(after.get(name))).ifPresent(changes::add));
        return List.copyOf(changes);
    }

    private static Map<String, ReportFigure> byReference(Dataset dataset) {
        Map<String, ReportFigure> figures = new LinkedHashMap<>();
        dataset.figures().forEach(figure -> figures.put(figure.reference(), figure));
        return figures;
    }

    private static @Nullable BigDecimal value(@Nullable ReportFigure figure) {
        return figure == null ? null : figure.value();
    }

    private Optional<FigureChange> change(
            ReportFigure figure, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        BigDecimal delta = orZero(after).subtract(orZero(before));
        if (delta.signum() == 0 && (before == null) == (after == null)) {
            return Optional.empty();
        }
        return Optional.of(new FigureChange(
                figure.reference(),
                figure.metric(),
                figure.dimensions(),
                figure.unit(),
                before,
                after,
                Decimals.plain(delta),
                percent(delta, before),
                TAKEN_APART.contains(figure.metric()) ? causes(figure, delta) : null,
                parts(figure)));
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static @Nullable BigDecimal percent(BigDecimal delta, @Nullable BigDecimal before) {
        return before == null || before.signum() == 0
                ? null
                : Decimals.plain(delta.multiply(ALL).divide(before, 2, RoundingMode.HALF_UP));
    }

    private ChangeCauses causes(ReportFigure figure, BigDecimal delta) {
        BigDecimal onward = backwards ? delta.negate() : delta;
        ChangeCauses causes =
                ChangeCauses.of(onward, sum("CORRECTION", figure), sum("LATE", figure), sum("NEW", figure));
        return backwards ? causes.negated() : causes;
    }

    private BigDecimal sum(String cause, ReportFigure figure) {
        return known.stream()
                .filter(changed -> changed.cause().equals(cause))
                .filter(changed -> changed.isIn(figure.dimensions()))
                .map(changed -> changed.of(figure.metric()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> parts(ReportFigure figure) {
        String cell = figure.reference().substring(figure.metric().length());
        return PARTS.getOrDefault(figure.metric(), List.of()).stream()
                .map(metric -> metric + cell)
                .toList();
    }
}

package vn.lantoa.reporting.report.dataset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * All figures of a report.
 *
 * @param period the key of the period, such as {@code 2024-Q1}
 * @param firstDay its first day
 * @param lastDay its last day
 * @param asOf what was known then is in; of plans, tasks and events what was known when it was built
 * @param settled whether everything recorded until then was in when it was built: it will not change
 * @param planId the plan whose figures are in; null: none
 * @param planKnown whether the plan was known here
 */
@Schema(name = "ReportDataset")
public record Dataset(
        String period,
        ReportCalendar calendar,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant asOf,
        boolean settled,
        @Nullable UUID planId,
        boolean planKnown,
        List<ReportFigure> figures,
        List<DatasetTable> tables) {

    /** The period as its calendar has it. */
    public Period wholePeriod() {
        return Period.parse(calendar, period).orElseThrow();
    }

    /** The figure that a reference in the report's words names, by its id or its short name. */
    public Optional<ReportFigure> find(String reference) {
        return figures.stream()
                .filter(figure -> figure.id().equals(reference)
                        || figure.reference().equals(reference)
                        || figure.dimensions().isEmpty() && figure.metric().equals(reference))
                .findFirst();
    }

    /** The sums that do not close. */
    public List<DatasetTable.Gap> gaps() {
        return tables.stream().flatMap(table -> table.gaps().stream()).toList();
    }

    /** Whether another one, maybe of another known time, has the same figures. */
    public boolean hasFiguresOf(Dataset other) {
        Map<String, ReportFigure> others = other.figures.stream()
                .collect(Collectors.toMap(ReportFigure::reference, Function.identity(), (one, same) -> one));
        return figures.size() == other.figures.size()
                && figures.stream()
                        .allMatch(figure -> others.containsKey(figure.reference())
                                && figure.isSameAs(others.get(figure.reference())));
    }
}

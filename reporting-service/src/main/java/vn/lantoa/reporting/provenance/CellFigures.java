package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.text.LanguageTag;
import vn.lantoa.reporting.aggregate.AggregateService;
import vn.lantoa.reporting.aggregate.answer.AggregatesView;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.provenance.line.LineCondition;
import vn.lantoa.reporting.provenance.line.LineMeasure;
import vn.lantoa.reporting.provenance.line.LineQuestion;
import vn.lantoa.reporting.reference.ListedChannels;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;

/** Figures of one cell: the value from the sums that are kept, the lines from the facts alone. */
@ApplicationScoped
class CellFigures {

    private static final String PLAN = "planId";
    private static final String OBSERVED = "observed";
    private static final Set<String> OF_PLAN = Set.of("theme", "clause");
    private static final Set<String> DIMENSIONS = Set.of(
            "agency", "agencyLevel", "genre", "channel", "language", "purpose", "event", "theme", "clause", PLAN);

    private final AggregateService aggregates;
    private final PressAgencyTable register;
    private final ListedChannels channels;

    CellFigures(AggregateService aggregates, PressAgencyTable register, ListedChannels channels) {
        this.aggregates = aggregates;
        this.register = register;
        this.channels = channels;
    }

    /** What the figure stands on; empty when there is no such cell. It must be the first that its transaction reads. */
    Optional<FigureBasis> of(FigureId id, LineMeasure measure) {
        Map<String, String> cell = id.dimensions();
        boolean isNamed = DIMENSIONS.containsAll(cell.keySet())
                && (!cell.containsKey(PLAN) || OF_PLAN.stream().anyMatch(cell::containsKey));
        return isNamed ? Optional.of(FigureBasis.ofLines(value(id), lines(id, measure), null)) : Optional.empty();
    }

    /** As aggregates answer it; a theme or clause of which no plan is named is of every plan. */
    private @Nullable BigDecimal value(FigureId id) {
        String groups = id.dimensions().keySet().stream()
                .filter(dimension -> !dimension.equals(PLAN))
                .collect(Collectors.joining(","));
        AggregatesView answer = aggregates.ofPeriod(id.metric(), groups, id.period(), null, id.asOf());
        List<Long> values = new ArrayList<>();
        answer.rows().stream().filter(row -> isOf(id, row)).forEach(row -> {
            if (row.get(id.metric()) instanceof Long value) {
                values.add(value);
            }
        });
        return values.isEmpty() && answer.totals().containsKey(OBSERVED)
                ? null
                : BigDecimal.valueOf(values.stream().mapToLong(Long::longValue).sum());
    }

    private static boolean isOf(FigureId id, Map<String, @Nullable Object> row) {
        return id.dimensions().entrySet().stream().allMatch(dimension -> {
            Object value = row.get(dimension.getKey());
            return dimension.getValue().equals(value == null ? "" : value.toString());
        });
    }

    private LineQuestion lines(FigureId id, LineMeasure measure) {
        return new LineQuestion(
                measure,
                id.period().firstDay(),
                id.period().lastDay().plusDays(1),
                id.asOf(),
                id.dimensions().entrySet().stream()
                        .flatMap(dimension -> condition(id, dimension.getKey(), dimension.getValue()))
                        .toList());
    }

    private Stream<LineCondition> condition(FigureId id, String dimension, String value) {
        return switch (dimension) {
            case "agency" -> Stream.of(LineCondition.agencies(List.of(value)));
            case "agencyLevel" -> Stream.of(LineCondition.agencies(ofLevel(id, value)));
            case "channel" -> Stream.of(LineCondition.channels(keys(id, value)));
            case "language" -> Stream.of(LineCondition.language(LanguageTag.primary(value)));
            case PLAN -> isOfNothing(id) ? Stream.empty() : Stream.of(LineCondition.plan(value));
            default -> Stream.of(LineCondition.of(dimension, value));
        };
    }

    /** What is of no theme or clause is one row, whatever its plan (rules.md §9). */
    private static boolean isOfNothing(FigureId id) {
        return OF_PLAN.stream().map(id.dimensions()::get).allMatch(value -> value == null || value.isEmpty());
    }

    private List<String> ofLevel(FigureId id, String level) {
        return register.knownAt(id.asOf()).stream()
                .filter(agency -> agency.level().equals(level))
                .map(PressAgencyReplica::code)
                .toList();
    }

    private Set<String> keys(FigureId id, String channel) {
        return channel.isEmpty() ? Set.of() : channels.places(id.asOf()).names().keysOf(channel);
    }
}

package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.text.LanguageTag;
import vn.lantoa.reporting.aggregate.AggregateService;
import vn.lantoa.reporting.aggregate.answer.AggregatesView;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.provenance.line.LineCondition;
import vn.lantoa.reporting.provenance.line.LineMeasure;
import vn.lantoa.reporting.provenance.line.LineQuestion;
import vn.lantoa.reporting.provenance.line.LineSumTable;
import vn.lantoa.reporting.reference.ChannelPlaces;
import vn.lantoa.reporting.reference.ListedChannelTable;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;

/** Figures of one cell: the value from the sums that are kept where they can say it, the lines from the facts alone. */
@ApplicationScoped
class CellFigures {

    private static final String PLAN = "planId";
    private static final Set<String> OF_PLAN = Set.of("theme", "clause", "audience");
    private static final Set<String> DIMENSIONS = Set.of(
            "agency",
            "agencyLevel",
            "genre",
            "channel",
            "channelCountry",
            "district",
            "commune",
            "language",
            "purpose",
            "event",
            "theme",
            "clause",
            "audience",
            PLAN);

    private final AggregateService aggregates;
    private final PressAgencyTable register;
    private final ListedChannelTable channels;
    private final LineSumTable sums;

    CellFigures(
            AggregateService aggregates, PressAgencyTable register, ListedChannelTable channels, LineSumTable sums) {
        this.aggregates = aggregates;
        this.register = register;
        this.channels = channels;
        this.sums = sums;
    }

    /**
     * What the figure stands on; empty when there is no such cell.
     *
     * @param valued whether its value is wanted
     */
    Optional<FigureBasis> of(FigureId id, LineMeasure measure, boolean valued) {
        Map<String, String> cell = id.dimensions();
        boolean isNamed = DIMENSIONS.containsAll(cell.keySet())
                && (!cell.containsKey(PLAN) || OF_PLAN.stream().anyMatch(cell::containsKey));
        if (!isNamed) {
            return Optional.empty();
        }
        LineQuestion lines = lines(id, measure);
        return Optional.of(valued ? valued(id, lines) : FigureBasis.ofLines(null, lines, null));
    }

    /** As aggregates answer it; where they would read too much since, as the facts say it if they are not too many. */
    private FigureBasis valued(FigureId id, LineQuestion lines) {
        Map<String, String> groups = new TreeMap<>(id.dimensions());
        groups.remove(PLAN);
        Optional<AggregatesView> answer = aggregates.ofCell(id.metric(), groups, id.period(), id.asOf());
        if (answer.isPresent()) {
            return FigureBasis.ofLines(value(id, answer.get()), lines, null);
        }
        return sums.isTooWide(lines)
                ? FigureBasis.ofTooManyLines(lines)
                : FigureBasis.ofLines(sums.of(lines).map(BigDecimal::valueOf).orElse(null), lines, null);
    }

    /**
     * A theme, clause or audience of which no plan is named is of every plan. What nobody observed has a count, and no
     * sum.
     */
    private static @Nullable BigDecimal value(FigureId id, AggregatesView answer) {
        List<Long> values = new ArrayList<>();
        answer.rows().stream().filter(row -> isOf(id, row)).forEach(row -> {
            if (row.get(id.metric()) instanceof Long value) {
                values.add(value);
            }
        });
        return values.isEmpty()
                        && AggregateMeasure.of(id.metric())
                                .filter(AggregateMeasure::isOfObservations)
                                .isPresent()
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
            case "channelCountry" -> Stream.of(in(id, ChannelPlaces.Part.COUNTRY, value));
            case "district" -> Stream.of(in(id, ChannelPlaces.Part.DISTRICT, value));
            case "commune" -> Stream.of(in(id, ChannelPlaces.Part.COMMUNE, value));
            case "language" -> Stream.of(LineCondition.language(LanguageTag.primary(value)));
            case PLAN -> isOfNothing(id) ? Stream.empty() : Stream.of(LineCondition.plan(value));
            default -> Stream.of(LineCondition.of(dimension, value));
        };
    }

    /** What is of no theme, clause or audience is one row, whatever its plan (rules.md §9). */
    private static boolean isOfNothing(FigureId id) {
        return OF_PLAN.stream().map(id.dimensions()::get).allMatch(value -> value == null || value.isEmpty());
    }

    private List<String> ofLevel(FigureId id, String level) {
        return register.knownAt(id.asOf()).stream()
                .filter(agency -> agency.level().equals(level))
                .map(PressAgencyReplica::code)
                .toList();
    }

    /** On a channel that is there; of no place on one of which nobody said where it is, or on none. */
    private LineCondition in(FigureId id, ChannelPlaces.Part part, String place) {
        ChannelPlaces places = channels.places(id.asOf());
        return place.isEmpty()
                ? LineCondition.notOnChannels(places.keysWith(part))
                : LineCondition.onChannels(places.keysIn(part, List.of(place)));
    }

    private Set<String> keys(FigureId id, String channel) {
        return channel.isEmpty() ? Set.of() : channels.places(id.asOf()).names().keysOf(channel);
    }
}

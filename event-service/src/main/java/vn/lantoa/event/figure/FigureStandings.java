package vn.lantoa.event.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.event.event.EventFigures;
import vn.lantoa.event.figure.standing.MetricFigures;

/** What stands of the figures of events, for who publishes or compares them. */
@ApplicationScoped
class FigureStandings implements EventFigures {

    private final FigureRepository figures;

    FigureStandings(FigureRepository figures) {
        this.figures = figures;
    }

    @Override
    public Map<UUID, List<EventChanged.Figure>> of(Collection<UUID> events) {
        return figures.of(events).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, event -> metrics(event.getValue()).stream()
                        .map(MetricFigures::told)
                        .toList()));
    }

    /** The metrics of one event's words. */
    static List<MetricFigures> metrics(List<FigureRecord> entries) {
        return MetricFigures.of(
                entries.stream()
                        .filter(Figure.class::isInstance)
                        .map(entry -> ((Figure) entry).view())
                        .toList(),
                entries.stream()
                        .filter(FigureChoice.class::isInstance)
                        .map(entry -> ((FigureChoice) entry).view())
                        .toList());
    }
}

package vn.lantoa.event.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.event.contract.FigureRecorded;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.PagePublisher;

/** Publishes every assertion and every choice of a figure; the version of its event is its number among the event's. */
@ApplicationScoped
class FigurePublisher extends PagePublisher<FigureRecord, FigureRecorded> {

    private final FigureRepository figures;

    FigurePublisher(Outbox outbox, FigureRepository figures) {
        super(FigureRecorded.class, outbox, figures, FigureRecord::eventCode);
        this.figures = figures;
    }

    @Override
    protected long version(FigureRecord entry) {
        return entry.ordinal();
    }

    @Override
    protected Function<FigureRecord, FigureRecorded> states(List<FigureRecord> page) {
        Map<UUID, FigureView> chosen = figures.assertions(page.stream()
                .filter(FigureChoice.class::isInstance)
                .map(entry -> ((FigureChoice) entry).view().figureId())
                .collect(Collectors.toSet()));
        return entry -> state(entry, chosen);
    }

    private static FigureRecorded state(FigureRecord entry, Map<UUID, FigureView> chosen) {
        if (entry instanceof FigureChoice choice) {
            ChoiceView view = choice.view();
            // what a choice names was asserted before it, and no assertion is ever deleted
            FigureView figure = Objects.requireNonNull(chosen.get(view.figureId()));
            return state(entry, "CHOICE", figure, view.number(), view.reason());
        }
        return state(entry, "ASSERTION", ((Figure) entry).view(), null, null);
    }

    private static FigureRecorded state(
            FigureRecord entry, String kind, FigureView figure, @Nullable Integer choice, @Nullable String reason) {
        return new FigureRecorded(
                entry.id(),
                entry.eventId(),
                entry.eventCode(),
                kind,
                entry.metric(),
                figure.id(),
                figure.value(),
                figure.qualifier().name(),
                figure.unit(),
                figure.source(),
                figure.assertedOn(),
                choice,
                reason,
                entry.org(),
                entry.createdAt());
    }
}

package vn.lantoa.event.figure.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.lantoa.event.figure.ChoiceView;
import vn.lantoa.event.figure.FigureView;
import vn.lantoa.event.figure.Qualifier;

/** Assertions and choices on the athletes of an event. */
final class FigureMother {

    private static final Instant AT = Instant.parse("2024-03-26T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 25);

    private FigureMother() {}

    static FigureView exactly(String value, String source) {
        return says(Qualifier.EXACT, value, source);
    }

    static FigureView says(Qualifier qualifier, String value, String source) {
        return new FigureView(
                UUID.randomUUID(),
                "AQUABIKE-2024",
                "ATHLETES",
                new BigDecimal(value),
                qualifier,
                "person",
                source,
                DAY,
                "SVHTT",
                AT,
                "host");
    }

    static FigureView onDay(FigureView figure, LocalDate day) {
        return new FigureView(
                figure.id(),
                figure.eventCode(),
                figure.metric(),
                figure.value(),
                figure.qualifier(),
                figure.unit(),
                figure.source(),
                day,
                figure.org(),
                figure.recordedAt(),
                figure.recordedBy());
    }

    /** Before anything was chosen. */
    static FigureView recordedEarlier(FigureView figure) {
        return new FigureView(
                figure.id(),
                figure.eventCode(),
                figure.metric(),
                figure.value(),
                figure.qualifier(),
                figure.unit(),
                figure.source(),
                figure.assertedOn(),
                figure.org(),
                AT.minusSeconds(1),
                figure.recordedBy());
    }

    static ChoiceView choosing(int number, FigureView figure, String reason) {
        return new ChoiceView(
                UUID.randomUUID(), "AQUABIKE-2024", "ATHLETES", number, figure.id(), reason, "SVHTT", AT, "host");
    }
}

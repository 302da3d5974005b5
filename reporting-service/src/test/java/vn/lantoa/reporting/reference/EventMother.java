package vn.lantoa.reporting.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.event.contract.EventChanged.Figure;
import vn.lantoa.event.contract.EventChanged.MediaPlanLine;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.reporting.Told;

/** What the event-service tells of an event of three days. */
public record EventMother(
        String code,
        String status,
        LocalDate startOn,
        UUID planId,
        List<String> clausePaths,
        List<MediaPlanLine> mediaPlan,
        List<Figure> figures) {

    private static final EventType<EventChanged> EVENT = EventType.of(EventChanged.class);
    private static final Instant THEN = Instant.parse("2024-01-01T00:00:00Z");

    /** An event of 29 to 31 March 2024, of a plan that no test looks at, without a clause or figure. */
    public static EventMother event(String code, String status) {
        LocalDate friday = LocalDate.parse("2024-03-29");
        return new EventMother(code, status, friday, UUID.randomUUID(), List.of(), List.of(), List.of());
    }

    /** @param plan null: it names none */
    public EventMother of(UUID plan, String... clauses) {
        return new EventMother(code, status, startOn, plan, List.of(clauses), mediaPlan, figures);
    }

    public EventMother from(LocalDate day) {
        return new EventMother(code, status, day, planId, clausePaths, mediaPlan, figures);
    }

    public EventMother planning(MediaPlanLine... lines) {
        return new EventMother(code, status, startOn, planId, clausePaths, List.of(lines), figures);
    }

    public EventMother saying(Figure... all) {
        return new EventMother(code, status, startOn, planId, clausePaths, mediaPlan, List.of(all));
    }

    /** A figure that was chosen out of three. */
    public static Figure chosen(String metric, String value) {
        return new Figure(
                metric,
                "CHOSEN",
                UUID.randomUUID(),
                new BigDecimal(value),
                "MORE_THAN",
                "person",
                "Ban tổ chức",
                LocalDate.parse("2024-04-01"),
                "Số cuối cùng",
                "Nguồn khác: 55 (Báo mẫu A).",
                "Other sources: 55 (Báo mẫu A).",
                3,
                2,
                new BigDecimal("55"),
                new BigDecimal("70"));
    }

    /** A metric of which two things are said. */
    public static Figure undecided(String metric) {
        return new Figure(
                metric,
                "UNDECIDED",
                null,
                null,
                null,
                "visit",
                null,
                null,
                null,
                null,
                null,
                2,
                2,
                new BigDecimal("665000"),
                new BigDecimal("710000"));
    }

    /** At that version of its state. */
    public RecordedEvent<?> told(long version) {
        return told(new Position(1, version));
    }

    public RecordedEvent<?> told(Position position) {
        return told(position, "SPORT_EVENT");
    }

    /** Of that type. */
    public RecordedEvent<?> told(Position position, String type) {
        var data = new EventChanged(
                UUID.nameUUIDFromBytes(code.getBytes()),
                code,
                type,
                "Giải mẫu " + code,
                null,
                "DOMESTIC",
                null,
                "VN",
                startOn,
                startOn.plusDays(2),
                "SVHTT",
                "HOST",
                status,
                null,
                null,
                List.of(),
                clausePaths,
                List.of(),
                planId,
                mediaPlan,
                figures);
        return Told.event(EVENT, code, position, data, THEN);
    }
}

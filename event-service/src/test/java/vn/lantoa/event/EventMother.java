package vn.lantoa.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.lantoa.event.event.EventView;
import vn.lantoa.event.event.value.Edition;
import vn.lantoa.event.event.value.EventScope;
import vn.lantoa.event.event.value.EventStatus;
import vn.lantoa.event.event.value.HostRole;
import vn.lantoa.event.series.EventKind;
import vn.lantoa.platform.data.record.RecordMeta;

/** Events as other features are given them. */
public final class EventMother {

    private static final Instant AT = Instant.parse("2024-01-02T03:04:05Z");

    private EventMother() {}

    /** An edition of a series, on the 1st of June of its year. */
    public static EventView edition(int year, EventStatus status) {
        LocalDate day = LocalDate.of(year, 6, 1);
        return new EventView(
                UUID.randomUUID(),
                "MAU-" + year,
                EventKind.SPORT_EVENT,
                "Giải mẫu " + year,
                null,
                EventScope.DOMESTIC,
                null,
                "VN",
                day,
                day.plusDays(2),
                "SVHTT",
                HostRole.HOST,
                "MAU",
                new Edition(year, null),
                List.of(),
                List.of(),
                null,
                status,
                null,
                List.of(),
                null,
                new RecordMeta(0, AT, "test", AT, "test"));
    }
}

package vn.lantoa.event.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.event.event.days.FormerDays;
import vn.lantoa.event.event.value.Edition;
import vn.lantoa.event.event.value.EventScope;
import vn.lantoa.event.event.value.EventStatus;
import vn.lantoa.event.event.value.HostRole;
import vn.lantoa.event.event.value.MediaPlanLine;
import vn.lantoa.event.event.value.Session;
import vn.lantoa.event.series.EventKind;
import vn.lantoa.platform.data.register.RegisterRecord;
import vn.lantoa.platform.web.problem.Problem;

/**
 * An event, with its sessions and what coverage was planned. Its code is frozen: figures and content items name it for
 * ever.
 */
@Entity
class Event extends RegisterRecord<EventEntry, EventView> {

    private static final int EVENTS_AT_ONCE = 200;

    @Enumerated(EnumType.STRING)
    private EventKind type;

    private String name;
    private @Nullable String nameEn;

    @Enumerated(EnumType.STRING)
    private EventScope scope;

    private @Nullable String venue;
    private String country;
    private LocalDate startOn;
    private LocalDate endOn;
    private String host;

    @Enumerated(EnumType.STRING)
    private HostRole hostRole;

    @Enumerated(EnumType.STRING)
    private EventStatus status = EventStatus.PLANNED;

    private @Nullable String statusReason;
    private @Nullable String series;
    private @Nullable Integer editionYear;
    private @Nullable Integer editionNumber;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> clausePaths;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themeCodes;

    private @Nullable UUID planId;

    @ElementCollection
    @CollectionTable(name = "event_session", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "ordinal")
    private List<Session> sessions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_media_plan_line", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "ordinal")
    private List<MediaPlanLine> mediaPlan = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_former_days", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = EVENTS_AT_ONCE)
    private List<FormerDays> formerDays = new ArrayList<>();

    @Override
    public void replaceBy(EventEntry entry) {
        type = entry.type();
        name = entry.name();
        nameEn = entry.nameEn();
        scope = entry.scope();
        venue = entry.venue();
        // EventRules refuses an entry without a country
        country = Objects.requireNonNull(entry.country());
        startOn = entry.startOn();
        endOn = entry.endOn();
        host = entry.host();
        hostRole = entry.hostRole();
        series = entry.series();
        editionYear = entry.edition() == null ? null : entry.edition().year();
        editionNumber = entry.edition() == null ? null : entry.edition().number();
        clausePaths = List.copyOf(entry.clausePaths());
        themeCodes = List.copyOf(entry.themeCodes());
        planId = entry.planId();
    }

    /**
     * Moves the event on.
     *
     * @throws Problem 400 when a reason is missing, 409 when its status does not lead there, or it shall have taken
     *     place before its first day
     */
    void become(EventStatus next, @Nullable String reason, Instant now) {
        EventStatus.TRANSITIONS.require(status, next, reason);
        next.requireBegun(startOn, "to", now);
        if (next == EventStatus.POSTPONED) {
            FormerDays.leave(formerDays, startOn, endOn, now);
        }
        status = next;
        statusReason = reason;
    }

    /**
     * Gets ready for other days; those that it has stay on it as former ones.
     *
     * @throws Problem 409 when it took place, and the other days lie ahead
     */
    void moveTo(LocalDate first, LocalDate last, Instant now) {
        status.requireBegun(first, "startOn", now);
        if (!startOn.equals(first) || !endOn.equals(last)) {
            FormerDays.leave(formerDays, startOn, endOn, now);
        }
    }

    /** Whether it is this edition of this series already. */
    boolean isEdition(@Nullable String ofSeries, @Nullable Integer number) {
        return Objects.equals(series, ofSeries) && Objects.equals(editionNumber, number);
    }

    /** Replaces its sessions; the version rises. */
    void schedule(List<Session> replacing, Instant at) {
        sessions.clear();
        sessions.addAll(replacing);
        changedInside(at);
    }

    /** Replaces what coverage is planned; the version rises. */
    void planMedia(List<MediaPlanLine> replacing, Instant at) {
        mediaPlan.clear();
        mediaPlan.addAll(replacing);
        changedInside(at);
    }

    String host() {
        return host;
    }

    List<Session> sessions() {
        return List.copyOf(sessions);
    }

    List<MediaPlanLine> mediaPlan() {
        return List.copyOf(mediaPlan);
    }

    @Override
    public EventView view() {
        return new EventView(
                id(),
                code(),
                type,
                name,
                nameEn,
                scope,
                venue,
                country,
                startOn,
                endOn,
                host,
                hostRole,
                series,
                editionYear == null ? null : new Edition(editionYear, editionNumber),
                List.copyOf(clausePaths),
                List.copyOf(themeCodes),
                planId,
                status,
                statusReason,
                List.copyOf(formerDays),
                null,
                meta());
    }
}

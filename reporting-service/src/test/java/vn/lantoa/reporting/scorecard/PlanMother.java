package vn.lantoa.reporting.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.reporting.Told;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

/** What the task-service tells of a plan of 2024 that was issued. */
public final class PlanMother {

    private static final EventType<PlanChanged> PLAN = EventType.of(PlanChanged.class);
    private static final EventType<ClausesChanged> CLAUSES = EventType.of(ClausesChanged.class);
    private static final Instant THEN = Instant.parse("2024-01-01T00:00:00Z");

    private PlanMother() {}

    public static RecordedEvent<PlanChanged> plan(UUID id) {
        var header = new PlanChanged(
                id,
                2024,
                "PLAN",
                "1",
                "KH",
                LocalDate.parse("2024-01-02"),
                "Kế hoạch mẫu",
                "UBND",
                "ISSUED",
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-12-31"),
                "DECREE",
                true);
        return Told.event(PLAN, id.toString(), 1, header, THEN);
    }

    public static RecordedEvent<ClausesChanged> clauses(
            UUID plan, long version, List<ClausesChanged.Clause> clauses, ClausesChanged.Theme... themes) {
        return clauses(version, new ClausesChanged(plan, clauses, List.of(themes), List.of()));
    }

    /** A plan that speaks to these audiences. */
    public static RecordedEvent<ClausesChanged> speaking(UUID plan, long version, String... audiences) {
        return speaking(plan, version, List.of(), audiences);
    }

    public static RecordedEvent<ClausesChanged> speaking(
            UUID plan, long version, List<ClausesChanged.Theme> themes, String... audiences) {
        return clauses(
                version,
                new ClausesChanged(
                        plan,
                        List.of(clause("I-1", false)),
                        themes,
                        Stream.of(audiences).map(PlanMother::audience).toList()));
    }

    private static ClausesChanged.Audience audience(String code) {
        String segment = code.startsWith("A") ? "ABROAD" : "DOMESTIC";
        return new ClausesChanged.Audience(code, segment, "Đối tượng mẫu " + code, "I-1");
    }

    private static RecordedEvent<ClausesChanged> clauses(long version, ClausesChanged all) {
        return Told.event(CLAUSES, all.planId().toString(), version, all, THEN);
    }

    /** A theme at the top, which puts no event first. */
    public static ClausesChanged.Theme theme(String code) {
        return theme(code, null);
    }

    /** A theme of weight 1. */
    public static ClausesChanged.Theme theme(String code, @Nullable String parent, ClausesChanged.FocusEvent... first) {
        return new ClausesChanged.Theme(code, "Chủ đề mẫu", "I-1", parent, BigDecimal.ONE, List.of(first));
    }

    /** A clause; {@code action} where tasks must serve it. */
    public static ClausesChanged.Clause clause(String path, boolean action) {
        return new ClausesChanged.Clause(path, null, "BULLET", null, "mẫu", "00", action);
    }
}

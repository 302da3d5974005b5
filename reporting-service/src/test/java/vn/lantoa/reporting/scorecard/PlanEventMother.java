package vn.lantoa.reporting.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import vn.lantoa.reporting.reference.PlanEventReplica;
import vn.lantoa.reporting.reference.PlanEventReplica.Figure;
import vn.lantoa.reporting.reference.PlanEventReplica.MediaPlanLine;

/** Events of 29 to 31 March 2024 that serve the clause II.3-1. */
final class PlanEventMother {

    static final LocalDate LAST_DAY = LocalDate.parse("2024-03-31");
    static final LocalDate DAY_AFTER = LAST_DAY.plusDays(1);

    static final MediaPlanLine TEN_NEWS = new MediaPlanLine("NEWS", "vi", null, 10, 20);

    private PlanEventMother() {}

    static PlanEventReplica event(String status, List<MediaPlanLine> mediaPlan, Figure... figures) {
        return new PlanEventReplica(
                "F1H2O-2024",
                "SPORT_EVENT",
                "Giải mẫu",
                null,
                "SVHTT",
                LocalDate.parse("2024-03-29"),
                LAST_DAY,
                status,
                "F1H2O",
                2024,
                List.of("II.3-1"),
                mediaPlan,
                Arrays.asList(figures));
    }

    static PlanEventReplica planning(MediaPlanLine... lines) {
        return event("TOOK_PLACE", List.of(lines), agreed("TEAMS"));
    }

    static Figure agreed(String metric) {
        return figure(metric, "AGREED", "9");
    }

    static Figure undecided(String metric) {
        return figure(metric, "UNDECIDED", null);
    }

    private static Figure figure(String metric, String state, String value) {
        return new Figure(
                metric,
                state,
                value == null ? null : new BigDecimal(value),
                value == null ? null : "EXACT",
                "team",
                value == null ? null : "Ban tổ chức",
                value == null ? null : DAY_AFTER,
                null,
                null,
                null,
                value == null ? 2 : 0,
                null,
                null);
    }
}

package vn.lantoa.reporting.reference;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.event.contract.EventSeriesChanged;
import vn.lantoa.event.contract.FigureRecorded;
import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.media.contract.DayCounted;
import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.contract.InformationSupplied;
import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.media.contract.SubmissionRecorded;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.golden.GoldenJson;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.AmendmentChanged;
import vn.lantoa.task.contract.BudgetAllocationDecided;
import vn.lantoa.task.contract.BudgetEntryBooked;
import vn.lantoa.task.contract.BudgetLineChanged;
import vn.lantoa.task.contract.BudgetProposalChanged;
import vn.lantoa.task.contract.CalendarChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.FinanceCheckChanged;
import vn.lantoa.task.contract.ObjectiveChanged;
import vn.lantoa.task.contract.ObstacleChanged;
import vn.lantoa.task.contract.PlanChanged;
import vn.lantoa.task.contract.ProgressRecorded;
import vn.lantoa.task.contract.ReminderChanged;
import vn.lantoa.task.contract.TaskChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each golden JSON of the producers is read and kept whole, also with fields of tomorrow, also when it comes twice. */
@QuarkusTest
class GoldenEventsTest extends ReportingApi {

    private static final Instant RECORDED = Instant.parse("2024-03-01T08:00:00Z");

    @Inject
    EventJson json;

    @Inject
    Database database;

    @Inject
    Told told;

    /** The type, the table it is kept in, the column that finds it there, and the event's field of the same value. */
    static Stream<Arguments> events() {
        return Stream.of(
                arguments(PlanChanged.class, "plan", "id", "id"),
                arguments(ClausesChanged.class, "clause", "plan_id", "planId"),
                arguments(ClausesChanged.class, "theme", "plan_id", "planId"),
                arguments(ClausesChanged.class, "audience", "plan_id", "planId"),
                arguments(AgencyChanged.class, "agency", "code", "code"),
                arguments(TaskChanged.class, "task", "id", "id"),
                arguments(ProgressRecorded.class, "task_progress", "id", "id"),
                arguments(BudgetLineChanged.class, "budget_line", "id", "id"),
                arguments(BudgetEntryBooked.class, "budget_entry", "id", "id"),
                arguments(BudgetAllocationDecided.class, "budget_allocation", "id", "id"),
                arguments(BudgetProposalChanged.class, "budget_proposal", "id", "id"),
                arguments(FinanceCheckChanged.class, "finance_check", "id", "id"),
                arguments(AmendmentChanged.class, "plan_amendment", "id", "id"),
                arguments(ObstacleChanged.class, "obstacle", "id", "id"),
                arguments(ReminderChanged.class, "reminder", "id", "id"),
                arguments(ObjectiveChanged.class, "plan_objective", "id", "id"),
                arguments(CalendarChanged.class, "report_calendar", "code", "code"),
                arguments(PressAgencyChanged.class, "press_agency", "code", "code"),
                arguments(ChannelChanged.class, "channel_known_at(NULL)", "code", "code"),
                arguments(DayCounted.class, "day_control", "id", "id"),
                arguments(GrowthTargetChanged.class, "growth_target", "id", "id"),
                arguments(GrowthTargetChanged.class, "growth_baseline", "target_id", "id"),
                arguments(PeriodDeclared.class, "period_declaration", "id", "id"),
                arguments(OrderChanged.class, "press_order", "id", "id"),
                arguments(InformationSupplied.class, "information_supply", "id", "id"),
                arguments(SubmissionRecorded.class, "submission", "id", "id"),
                arguments(EventChanged.class, "event", "code", "code"),
                arguments(EventSeriesChanged.class, "event_series", "code", "code"),
                arguments(FigureRecorded.class, "event_figure_record", "id", "id"));
    }

    /** Newer than what other tests told of the same codes. */
    private final long version = System.currentTimeMillis();

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("events")
    void goldenJsonIsKeptWhole(Class<?> type, String table, String column, String field) throws Exception {
        GoldenJson golden = GoldenJson.of(type);
        String id = new ObjectMapper().readTree(golden.bytes()).path(field).asText();

        read(type, golden.bytes(), RECORDED);
        List<String> kept = kept(table, column, id);
        read(type, golden.bytesWithUnknownFields(), RECORDED.plusSeconds(60));

        assertThat(kept).isNotEmpty().allSatisfy(row -> assertThat(row).doesNotContain(": null"));
        assertThat(kept(table, column, id)).as("after the same event again").isEqualTo(kept);
    }

    private <T> void read(Class<T> type, byte[] payload, Instant recordedAt) throws Exception {
        EventType<T> event = new EventType<>(
                (String) type.getField("TOPIC").get(null),
                (String) type.getField("AGGREGATE").get(null),
                (String) type.getField("TYPE").get(null),
                type);
        T data = json.read(payload, type);
        // the version of a declaration is its revision
        long place = data instanceof PeriodDeclared declared ? declared.revision() : version;
        told.one(Told.event(event, "golden", place, data, recordedAt));
    }

    private List<String> kept(String table, String column, String value) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.query(
                        "SELECT to_jsonb(t)::text AS row FROM %s t WHERE %s::text = ? ORDER BY 1"
                                .formatted(table, column),
                        row -> row.text("row"),
                        value));
    }
}

package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.report.dataset.DatasetService;
import vn.lantoa.reporting.report.dataset.DatasetTable;
import vn.lantoa.reporting.report.dataset.ReportQuestion;
import vn.lantoa.reporting.scorecard.PlanMother;
import vn.lantoa.reporting.scorecard.steering.SteeringMother;
import vn.lantoa.task.contract.ProgressRecorded;
import vn.lantoa.task.contract.TaskChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Where figures of a plan's tasks and money come from. */
@QuarkusTest
class ProvenanceOfWorkTest extends ProvenanceApi {

    @Inject
    DatasetService datasets;

    /** Of two tasks of weights 1 and 3 what was known then: 50 % of the first, nothing of the second yet. */
    @Test
    void aFigureOfProgressLeadsToTheUpdatesThatStood() {
        UUID plan = UUID.randomUUID();
        UUID early = task(plan, "1", "II.3-1");
        UUID late = task(plan, "3", "II.3-2");
        UUID stood = progress(plan, early, "2024-02-01", "50", "2024-02-02T00:00:00Z");
        progress(plan, early, "2024-01-15", "20", "2024-02-03T00:00:00Z");
        progress(plan, late, "2024-02-01", "100", LATER);

        figure("plan.progressPercent:planId=" + plan + ":2024-Q1:DECREE:2024-04-04T00:00:00Z")
                .body("value", equalTo(12.5f))
                .body("formula.rule", equalTo("rules.md §6"))
                .body("lines", hasSize(0))
                .body("progress", hasSize(2))
                .body("progress.find { it.taskId == '" + early + "' }.percent", equalTo(50))
                .body("progress.find { it.taskId == '" + early + "' }.updateId", equalTo(stood.toString()))
                .body("progress.find { it.taskId == '" + early + "' }.evidence", equalTo(2))
                .body("progress.find { it.taskId == '" + late + "' }.updateId", nullValue());
        figure("plan.progressPercent:clause=II.3-2,planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .body("value", equalTo(100));
    }

    @Test
    void aSealedFigureOfProgressStaysWhatItWasWhateverBecameOfTheTasks() {
        UUID plan = UUID.randomUUID();
        task(plan, "1", "II.3-1");
        String id = "plan.progressPercent:planId=" + plan + ":2022-Q1:DECREE:" + LATER;
        figure(id).body("value", equalTo(0)).body("note", nullValue());
        UUID report = sealed("04/BC", "2022-Q1", LATER);
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "UPDATE report SET dataset = ? WHERE id = ?",
                        "{\"figures\":[{\"id\":\"" + id + "\",\"value\":62.5}]}",
                        report));

        figure(id)
                .body("value", equalTo(62.5f))
                .body("note", equalTo("TASKS_CHANGED_SINCE_SEAL"))
                .body("progress", hasSize(1));
    }

    @Test
    void aReportHasFiguresOfThePlanOnlyWhereItsKnownTimeIsToday() {
        UUID plan = UUID.randomUUID();
        told.one(PlanMother.plan(plan));
        task(plan, "1", "II.3-1");
        Period quarter = Period.parse(ReportCalendar.DECREE, "2024-Q1").orElseThrow();

        assertThat(tables(new ReportQuestion(quarter, plan, Instant.parse(LATER))))
                .doesNotContain("TASKS", "PLAN");
        assertThat(tables(new ReportQuestion(quarter, plan, Instant.now()))).contains("TASKS", "PLAN");
    }

    private List<String> tables(ReportQuestion question) {
        return datasets.of(question).tables().stream().map(DatasetTable::code).toList();
    }

    private UUID task(UUID plan, String weight, String clause) {
        UUID id = UUID.randomUUID();
        var task = new TaskChanged(
                id,
                plan,
                "Việc mẫu",
                List.of(clause),
                List.of(),
                List.of(),
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-12-31"),
                "STTTT",
                List.of(),
                new BigDecimal(weight),
                "LIVE",
                null,
                BigDecimal.ZERO,
                null,
                null,
                List.of(),
                List.of(),
                "REGULAR",
                null,
                List.of());
        told.one(Told.event(EventType.of(TaskChanged.class), id.toString(), 1, task, Instant.parse(KNOWN)));
        return id;
    }

    private UUID progress(UUID plan, UUID task, String on, String percent, String at) {
        UUID id = UUID.randomUUID();
        var update = new ProgressRecorded(
                id,
                task,
                plan,
                LocalDate.parse(on),
                Instant.parse(at),
                new BigDecimal(percent),
                null,
                false,
                "STTTT",
                2);
        told.one(Told.event(EventType.of(ProgressRecorded.class), task.toString(), 1, update, Instant.parse(at)));
        return id;
    }

    /** What is booked on a later day, of another stage or of another clause is in none of it. */
    @Test
    void aFigureOfMoneyLeadsToTheEntriesThatWereBooked() {
        UUID plan = UUID.randomUUID();
        UUID line = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        SteeringMother money = new SteeringMother(plan);
        told.all(List.of(
                money.line(line, 1, "SOCIAL", "II.3-1", null),
                money.line(other, 1, "SOCIAL", null, null),
                money.entry(line, "DISBURSED", 900),
                money.entry(line, "DISBURSED", -300),
                money.entry(line, "DISBURSED", 7, LocalDate.parse("2024-04-06")),
                money.entry(line, "ALLOCATED", 5000),
                money.entry(other, "DISBURSED", 40)));

        figure("plan.money.disbursed:clause=II.3-1,planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .body("value", equalTo(600))
                .body("formula.rule", equalTo("rules.md §2"))
                .body("entries.amountVnd", containsInAnyOrder(900, -300))
                .body("entries[0].lineId", equalTo(line.toString()));
        figure("plan.money.disbursed:planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .body("value", equalTo(640));
        figure("plan.money.disbursed:clause=,planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .body("value", equalTo(40));
        figure("plan.money.settled:clause=II.3-1,planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .body("value", equalTo(0))
                .body("entries", empty());
        as(Identity.AUDITOR)
                .pathParam("id", "plan.money.settled:clause=II.4,planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(404);
    }

    /** As the card, which has lines and no rate. */
    @Test
    void aRateOfNothingAllocatedIsAFigureWithoutAValue() {
        UUID plan = UUID.randomUUID();
        UUID line = UUID.randomUUID();
        SteeringMother money = new SteeringMother(plan);
        told.all(List.of(money.line(line, 1, "STATE", null, null), money.entry(line, "PLANNED", 900)));

        for (String rate : List.of("executionPercent", "socialPercent")) {
            figure("plan.money." + rate + ":planId=" + plan + ":2024-Q1:DECREE:" + LATER)
                    .body("value", nullValue())
                    .body("entries", empty());
        }
    }
}

package vn.lantoa.task.reminder.automatic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.IssuedPlans;
import vn.lantoa.task.calendar.Holidays;
import vn.lantoa.task.reminder.ReminderService;
import vn.lantoa.task.task.open.OpenTaskTable;

import static org.assertj.core.api.Assertions.assertThat;

/** The days are those of a week in which no other test has a task: whatever today is, Wednesday is a working day. */
@QuarkusTest
class AutomaticReminderTest extends IssuedPlans {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2041-05-15");
    private static final String FRIDAY = "2041-05-17";

    @Inject
    EarlierReminderTable earlier;

    @Inject
    OpenTaskTable tasks;

    @Inject
    ReminderService reminders;

    @Inject
    Holidays holidays;

    @Inject
    AutomaticReminderConfig config;

    /** The first reminder is due, the second one not yet: four at a time make it once. */
    @Test
    void theCalendarRemindsOnceOfWhatPlansInForceHaveDue() throws Exception {
        String task = due(anIssuedPlan());

        ExecutorService processes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> look = () -> {
                lookOn(WEDNESDAY);
                return null;
            };
            for (Future<Void> one : processes.invokeAll(Collections.nCopies(4, look))) {
                one.get();
            }
        } finally {
            processes.shutdown();
        }
        lookOn(WEDNESDAY);

        assertThat(madeFor(task)).containsExactly(1);
    }

    @Test
    void onADayOffItRemindsOfNothing() {
        String task = due(anIssuedPlan());

        lookOn(WEDNESDAY.plusDays(3));

        assertThat(madeFor(task)).isEmpty();
    }

    @Test
    void itRemindsOfNothingOfPlansThatAreNotInForce() {
        String ofDraft = due(aPlan());
        UUID closed = anIssuedPlan();
        String ofClosed = due(closed);
        become(closed, "CLOSED");

        lookOn(WEDNESDAY);

        assertThat(madeFor(ofDraft)).isEmpty();
        assertThat(madeFor(ofClosed)).isEmpty();
    }

    private static String due(UUID plan) {
        return task(Body.with(Bodies.task(plan), "dueOn", FRIDAY));
    }

    /** As the job does, on a day of ours. */
    private void lookOn(LocalDate day) {
        Clock morning = Clock.fixed(day.atTime(9, 0).atZone(BusinessTime.ZONE).toInstant(), BusinessTime.ZONE);
        var service = new AutomaticReminderService(earlier, tasks, reminders, holidays, config, morning);
        ManagedContext request = Arc.container().requestContext();
        boolean ours = !request.isActive();
        if (ours) {
            request.activate();
        }
        try {
            QuarkusTransaction.requiringNew().run(service::makeSlice);
        } finally {
            if (ours) {
                request.terminate();
            }
        }
    }

    private static List<Integer> madeFor(String task) {
        return as(Identity.OFFICER)
                .get("/api/v1/reminders?automatic=true&taskId={task}", task)
                .jsonPath()
                .getList("items.level");
    }
}

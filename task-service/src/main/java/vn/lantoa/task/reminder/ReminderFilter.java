package vn.lantoa.task.reminder;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;

/** Which reminders a list shows. */
public class ReminderFilter {

    @QueryParam("agency")
    @Parameter(description = "The code of the agency that is reminded.")
    @Nullable
    String agency;

    @QueryParam("taskId")
    @Nullable
    UUID taskId;

    @QueryParam("planId")
    @Parameter(description = "Those about tasks of this plan.")
    @Nullable
    UUID planId;

    @QueryParam("level")
    @Parameter(description = "1, 2 or 3.")
    @Nullable
    Integer level;

    @QueryParam("automatic")
    @Parameter(description = "Those that the calendar made, or only those by hand.")
    @Nullable
    Boolean automatic;

    @QueryParam("answered")
    @Parameter(description = "Those with an answer, or only the others.")
    @Nullable
    Boolean answered;

    @QueryParam("overdue")
    @Parameter(description = "Those that are silent today: not answered by their day; or only the others.")
    @Nullable
    Boolean overdue;

    public ReminderFilter() {}

    Conditions conditions(LocalDate today) {
        Conditions conditions = new Conditions()
                .and("agency = :agency", "agency", agency)
                .and("taskId = :taskId", "taskId", taskId)
                .and("taskId in (select t.id from Task t where t.planId = :planId)", "planId", planId)
                .and("level = :level", "level", level)
                .and("automatic = :automatic", "automatic", automatic);
        if (answered != null) {
            conditions.andIf(true, answered ? "answeredAt is not null" : "answeredAt is null");
        }
        if (overdue != null) {
            String silent = "answeredAt is null and dueBy < :today";
            conditions.and(overdue ? silent : "not (" + silent + ")", "today", today);
        }
        return conditions;
    }
}

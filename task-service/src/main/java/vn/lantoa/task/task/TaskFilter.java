package vn.lantoa.task.task;

import java.util.UUID;
import java.util.function.Predicate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.task.value.TaskKind;
import vn.lantoa.task.task.value.TaskRole;
import vn.lantoa.task.task.value.TaskState;

/** Which tasks a list shows. */
public class TaskFilter {

    @QueryParam("planId")
    @Nullable
    UUID planId;

    @QueryParam("lead")
    @Parameter(description = "The code of the agency in charge.")
    @Nullable
    String lead;

    @QueryParam("dueState")
    @Parameter(description = "The state that today gives the task.")
    @Nullable
    DueState dueState;

    @QueryParam("state")
    @Nullable
    TaskState state;

    @QueryParam("clause")
    @Parameter(description = "A clause path that the task serves.")
    @Nullable
    String clause;

    @QueryParam("agency")
    @Parameter(description = "The code of an agency that has a role in the task.")
    @Nullable
    String agency;

    @QueryParam("role")
    @Parameter(description = "The role that `agency` has; without it, one that somebody has.")
    @Nullable
    TaskRole role;

    @QueryParam("kind")
    @Parameter(description = "Tasks of this kind.")
    @Nullable
    TaskKind kind;

    @QueryParam("achieved")
    @Parameter(description = "Breakthroughs that reached their figure, or that did not.")
    @Nullable
    Boolean achieved;

    @QueryParam("answeredBy")
    @Parameter(description = "Those that this agency answers for today: its own, and of those that became it.")
    @Nullable
    String answeredBy;

    @QueryParam("q")
    @Parameter(description = "Words of the title, in any order; accents and case do not matter.")
    @Nullable
    String q;

    public TaskFilter() {}

    /**
     * Checks the agencies that it names.
     *
     * @throws Problem 400 when one is none
     */
    void check(Predicate<String> known) {
        KnownCode.require("lead", lead, known);
        KnownCode.require("agency", agency, known);
        KnownCode.require("answeredBy", answeredBy, known);
    }
}

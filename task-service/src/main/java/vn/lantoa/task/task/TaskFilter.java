package vn.lantoa.task.task;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tasks a list shows. */
public class TaskFilter {

    @QueryParam("planId")
    UUID planId;

    @QueryParam("lead")
    @Parameter(description = "The code of the agency in charge.")
    String lead;

    @QueryParam("dueState")
    @Parameter(description = "The state that today gives the task.")
    DueState dueState;

    @QueryParam("state")
    TaskState state;

    @QueryParam("clause")
    @Parameter(description = "A clause path that the task serves.")
    String clause;

    @QueryParam("q")
    @Parameter(description = "Words of the title; accents and case do not matter.")
    String q;

    public TaskFilter() {}
}

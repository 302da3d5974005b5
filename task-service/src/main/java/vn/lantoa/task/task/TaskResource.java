package vn.lantoa.task.task;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.task.task.assignment.TaskAssignments;
import vn.lantoa.task.task.assignment.TaskAssignmentsEntry;
import vn.lantoa.task.task.dependency.TaskDependencies;

@Path("/api/v1/tasks")
@Tag(name = "Tasks", description = "What agencies do for the plan, and how far it is.")
public class TaskResource {

    private final TaskService tasks;
    private final TaskAssignmentService assignments;

    TaskResource(TaskService tasks, TaskAssignmentService assignments) {
        this.tasks = tasks;
        this.assignments = assignments;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listTasks", summary = "List tasks with the state that today gives them")
    public Page<TaskListItem> list(@BeanParam TaskFilter filter, @BeanParam PageRequest page) {
        return tasks.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "createTask",
            summary = "Create a task",
            description =
                    "Exactly one agency leads it (`TASK_LEAD_REQUIRED`); clauses, themes and audiences are the plan's.")
    public RestResponse<TaskView> create(@NotNull @Valid TaskEntry entry) {
        TaskView task = tasks.create(entry);
        return Created.at("tasks/" + task.id(), task);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getTask", summary = "Read a task")
    public TaskView get(UUID id) {
        return tasks.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putTask", summary = "Replace a task")
    public TaskView replace(UUID id, @NotNull @Valid TaskEntry entry) {
        return tasks.replace(id, entry);
    }

    @GET
    @Path("/{id}/assignments")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getTaskAssignments", summary = "Who has which role in a task")
    public TaskAssignments assignments(UUID id) {
        return assignments.get(id);
    }

    @PUT
    @Path("/{id}/assignments")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putTaskAssignments",
            summary = "Say who has which role in a task",
            description = "One agency leads (`TASK_LEAD_REQUIRED`, `TASK_LEAD_TWICE`), and each has one role. It is the"
                    + " task's `lead`, `cooperating`, `advising` and `inspecting` that change, and its version.")
    public TaskAssignments assign(UUID id, @NotNull @Valid TaskAssignmentsEntry roles) {
        return assignments.assign(id, roles);
    }

    @GET
    @Path("/{id}/dependencies")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getTaskDependencies",
            summary = "What comes before and after a task",
            description = "With the states that today gives them: what holds the task up, and what made it late.")
    public TaskDependencies dependencies(UUID id) {
        return tasks.dependencies(id);
    }

    @POST
    @Keyed
    @Path("/{id}/transitions")
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The task in its new state.")
    @Operation(
            operationId = "transitionTask",
            summary = "Cancel a task",
            description = "From its day on, a cancelled task leaves every count.")
    public TaskView transition(UUID id, @NotNull @Valid TaskTransition transition) {
        return tasks.transition(id, transition);
    }
}

package vn.lantoa.platform.data.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import vn.lantoa.platform.data.deadletter.DeadLetter;
import vn.lantoa.platform.data.deadletter.Replay;
import vn.lantoa.platform.data.outbox.Epochs;
import vn.lantoa.platform.data.outbox.ParkedEvents;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

/**
 * The operator's operations, the same in each service. A service's resource extends this one and gives it its address,
 * {@code /api/v1/operations/task}; {@link OperationNames} puts the service's name into the names of the operations.
 */
public abstract class OperationsResource {

    private final OperationsService operations;

    protected OperationsResource(OperationsService operations) {
        this.operations = operations;
    }

    @GET
    @Path("/dead-letters")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "listDeadLetters", summary = "List the dead letters that wait, without their payloads")
    public Page<DeadLetter> deadLetters(@BeanParam PageRequest page) {
        return operations.deadLetters(page);
    }

    @GET
    @Path("/dead-letters/{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "getDeadLetter", summary = "Read a dead letter that waits")
    public DeadLetter deadLetter(String id) {
        return operations.deadLetter(id);
    }

    @POST
    @Path("/dead-letters/{id}/replay")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "replayDeadLetter", summary = "Have a dead letter applied, its cause being mended")
    public FateView replay(String id) {
        return operations.replay(id);
    }

    @POST
    @Path("/dead-letters/{id}/give-up")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "abandonDeadLetter",
            summary = "Give a dead letter up",
            description = "It stays in its topic for who wants to read it, and cannot be replayed any more.")
    public FateView giveUp(String id, @NotNull @Valid Abandonment abandonment) {
        return operations.giveUp(id, abandonment);
    }

    @POST
    @Path("/dead-letters/replay")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "replayDeadLetters",
            summary = "Have all dead letters that wait now applied, in their order")
    public Replay replayAll() {
        return operations.replayAll();
    }

    @GET
    @Path("/parked-events")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "listParkedEvents", summary = "List the events that Kafka would not take")
    public Page<ParkedEvents.ParkedEvent> parked(@BeanParam PageRequest page) {
        return operations.parked(page);
    }

    @POST
    @Path("/parked-events/{id}/release")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "releaseParkedEvent", summary = "Put a parked event back into the outbox")
    public ReleaseView release(String id) {
        return operations.release(id);
    }

    @POST
    @Path("/parked-events/release")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "releaseParkedEvents", summary = "Put all parked events back into the outbox")
    public ReleaseView releaseAll() {
        return operations.releaseAll();
    }

    @POST
    @Path("/republications")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "republishEvents",
            summary = "Publish again what changed in a stretch of time",
            description =
                    "Consumers keep what is newer, so it harms nothing. Answers when all events are in the outbox.")
    public RepublicationView republish(@NotNull @Valid NewRepublication wanted) {
        return operations.republish(wanted);
    }

    @GET
    @Path("/epoch")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "getEpoch", summary = "Read the epoch that new events carry")
    public Epochs.Epoch epoch() {
        return operations.epoch();
    }

    @POST
    @Path("/epoch")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "raiseEpoch",
            summary = "Raise the epoch after a restore from a backup",
            description =
                    "Events of a higher epoch are newer than all before, whatever their versions. Publish again what"
                            + " may be lost.")
    public Epochs.Epoch raise(@NotNull @Valid NewEpoch wanted) {
        return operations.raise(wanted);
    }
}

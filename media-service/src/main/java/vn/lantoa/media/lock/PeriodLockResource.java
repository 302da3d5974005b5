package vn.lantoa.media.lock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.time.ReportCalendar;

@Path("/api/v1/periods")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Periods", description = "How far the past is locked.")
public class PeriodLockResource {

    private final PeriodLockService locks;

    PeriodLockResource(PeriodLockService locks) {
        this.locks = locks;
    }

    @GET
    @Operation(
            operationId = "listPeriodLocks",
            summary = "List the periods that were locked",
            description = "Each step of the lock: until when, by whom, when.")
    public Page<PeriodLockView> list(@BeanParam PageRequest page) {
        return locks.list(page);
    }

    @GET
    @Path("/lock")
    @Operation(operationId = "getPeriodLock", summary = "Read how far the past is locked")
    public LockedUntilView current() {
        return locks.current();
    }

    @POST
    @Keyed
    @Path("/{calendar}/{key}/lock")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The lock as it is now, moved by this or before.")
    @Operation(
            operationId = "lockPeriod",
            summary = "Lock a period that is over, and all before it",
            description = "The lock moves forward only. Items of locked days change by corrections; new ones are taken"
                    + " as late.")
    public PeriodLockView lock(
            @RestPath @Parameter(description = "By which calendar the period is cut.") ReportCalendar calendar,
            @RestPath @Parameter(description = "The period's key: `2024-04`, `2024-Q2`, `2024-H1` or `2024`.")
                    String key) {
        return locks.lock(calendar, key);
    }
}

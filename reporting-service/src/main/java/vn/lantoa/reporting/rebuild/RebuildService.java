package vn.lantoa.reporting.rebuild;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.intake.IntakeLocks;

/** Takes requests for rebuilds; {@link RebuildWork} does them. */
@ApplicationScoped
@Transactional
public class RebuildService {

    static final String PATH = "operations/reporting/rebuilds/";

    private final RebuildRepository rebuilds;
    private final IntakeLocks gate;
    private final Event<RebuildRequested> requested;
    private final AuditTrail audit;

    RebuildService(RebuildRepository rebuilds, IntakeLocks gate, Event<RebuildRequested> requested, AuditTrail audit) {
        this.rebuilds = rebuilds;
        this.gate = gate;
        this.requested = requested;
        this.audit = audit;
    }

    /** @throws Problem 409 while another one is not finished */
    RebuildView request(NewRebuild wanted) {
        gate.enterAlone();
        rebuilds.open().ifPresent(open -> {
            throw Problem.of(RebuildProblem.REBUILD_UNDER_WAY, open.id());
        });
        Rebuild rebuild = new Rebuild(wanted.from());
        rebuilds.persistAndFlush(rebuild);
        audit.record(AuditAction.CREATED, PATH + rebuild.id(), rebuild.version(), null, rebuild.view());
        requested.fire(new RebuildRequested());
        return rebuild.view();
    }

    RebuildView get(UUID id) {
        return rebuilds.findByIdOptional(id)
                .map(Rebuild::view)
                .orElseThrow(() -> Problem.of(RebuildProblem.REBUILD_NOT_FOUND, id));
    }
}

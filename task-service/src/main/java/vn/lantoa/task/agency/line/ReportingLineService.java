package vn.lantoa.task.agency.line;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.agency.directory.AgencyTable;

/** Keeps who leads, manages and consolidates whom. */
@ApplicationScoped
@Transactional
class ReportingLineService {

    private final ReportingLineRepository lines;
    private final AgencyService agencies;
    private final AgencyTable directory;
    private final Preconditions preconditions;
    private final AuditTrail audit;

    ReportingLineService(
            ReportingLineRepository lines,
            AgencyService agencies,
            AgencyTable directory,
            Preconditions preconditions,
            AuditTrail audit) {
        this.lines = lines;
        this.agencies = agencies;
        this.directory = directory;
        this.preconditions = preconditions;
        this.audit = audit;
    }

    /** @throws Problem 404 when there is no such agency */
    Page<ReportingLineView> list(String agency, ReportingLineFilter filter, PageRequest page) {
        return lines.page(agencies.get(agency).code(), filter, page).map(ReportingLine::view);
    }

    ReportingLineView get(String agency, UUID id) {
        return stored(agency, id).view();
    }

    ReportingLineView create(String agency, ReportingLineEntry entry) {
        check(agencies.get(agency).code(), entry, null);
        ReportingLine line = new ReportingLine(agency, entry);
        lines.persistAndFlush(line);
        return written(AuditAction.CREATED, line, null);
    }

    ReportingLineView replace(String agency, UUID id, ReportingLineEntry entry) {
        ReportingLine line = stored(agency, id);
        ReportingLineView before = line.view();
        preconditions.requireMatch(line.version());
        check(before.from(), entry, id);
        line.replaceBy(entry);
        lines.flush();
        return written(AuditAction.REPLACED, line, before);
    }

    /** @param own the line's id, where it is replaced */
    private void check(String from, ReportingLineEntry entry, @Nullable UUID own) {
        var lineage = directory.holdLineage();
        List<ReportingLineView> others = lines.of(entry.kind()).stream()
                .filter(other -> !other.id().equals(own))
                .toList();
        ReportingLineRules.check(from, entry, lineage, others);
    }

    private ReportingLineView written(AuditAction action, ReportingLine line, @Nullable ReportingLineView before) {
        ReportingLineView after = line.view();
        String resource = "agencies/" + after.from() + "/reporting-lines/" + after.id();
        audit.record(action, resource, line.version(), before, after);
        return after;
    }

    private ReportingLine stored(String agency, UUID id) {
        return lines.find(agencies.get(agency).code(), id)
                .orElseThrow(() -> Problem.of(ReportingLineProblem.REPORTING_LINE_NOT_FOUND, id));
    }
}

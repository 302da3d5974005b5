package vn.lantoa.media.growth;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.GrowthTargetProblem;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.media.press.PressAgencyProblem;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.press.PressAgencyView;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.answer.Saved;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Keeps the baselines of growth targets. A press agency sees its own only. */
@ApplicationScoped
@Transactional
public class BaselineService {

    private final GrowthTargetRepository targets;
    private final BaselineRepository baselines;
    private final BaselineRevisionRepository revisions;
    private final PressAgencyService press;
    private final GrowthTargetPublisher publisher;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Clock clock;

    BaselineService(
            GrowthTargetRepository targets,
            BaselineRepository baselines,
            BaselineRevisionRepository revisions,
            PressAgencyService press,
            GrowthTargetPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        this.targets = targets;
        this.baselines = baselines;
        this.revisions = revisions;
        this.press = press;
        this.publisher = publisher;
        this.preconditions = preconditions;
        this.audit = audit;
        this.clock = clock;
    }

    Page<BaselineView> list(UUID target, BaselineFilter filter, PageRequest page) {
        if (targets.findByIdOptional(target).isEmpty()) {
            throw GrowthTargetService.notFound(target);
        }
        return baselines
                .page(target, filter, press.readable(filter.agency), page)
                .map(Baseline::view);
    }

    BaselineView get(UUID target, String agency, Measure measure) {
        return readable(target, agency, measure).view();
    }

    /** Every revision of a baseline, oldest first. */
    Page<BaselineRevisionView> revisions(UUID target, String agency, Measure measure, PageRequest page) {
        return revisions.of(readable(target, agency, measure).id(), page).map(BaselineRevision::view);
    }

    /**
     * Adds a revision to the baseline, or creates it where the client asks for that ({@code If-None-Match: *}). What
     * says the same as the newest one changes nothing.
     */
    Saved<BaselineView> put(UUID targetId, String agency, Measure measure, BaselineEntry entry) {
        GrowthTarget target = targets.findLocked(targetId).orElseThrow(() -> GrowthTargetService.notFound(targetId));
        Optional<Baseline> stored = baselines.find(targetId, agency, measure);
        GrowthTargetEntry definition = target.definition().entry();
        if (preconditions.createsOnly()) {
            if (stored.isPresent()) {
                throw Problem.of(GrowthTargetProblem.BASELINE_EXISTS, agency, measure);
            }
            check(definition, agency, measure, entry);
            return Saved.created(
                    create(target, new Baseline(targetId, agency, measure, definition.baselineYear(), entry)));
        }
        Baseline baseline = stored.orElseThrow(() -> notFound(agency, measure));
        preconditions.requireMatch(baseline.version());
        check(definition, agency, measure, entry);
        boolean same = baseline.current().says(definition.baselineYear(), entry);
        return Saved.replaced(same ? baseline.view() : revise(target, baseline, entry));
    }

    private void check(GrowthTargetEntry definition, String agency, Measure measure, BaselineEntry entry) {
        Optional<PressAgencyView> found = press.find(agency);
        if (found.map(PressAgencyView::practice).orElse(false)) {
            throw Problem.at("path", "agency", PressAgencyProblem.PRESS_AGENCY_IS_PRACTICE, agency);
        }
        BaselineRules.check(definition, agency, found.map(PressAgencyView::level), measure, entry);
    }

    private BaselineView create(GrowthTarget target, Baseline baseline) {
        baselines.persist(baseline);
        return written(target, baseline, AuditAction.CREATED, null);
    }

    private BaselineView revise(GrowthTarget target, Baseline baseline, BaselineEntry entry) {
        BaselineView before = baseline.view();
        baseline.revise(target.definition().entry().baselineYear(), entry);
        revisions.persist(baseline.current());
        return written(target, baseline, AuditAction.REPLACED, before);
    }

    private BaselineView written(
            GrowthTarget target, Baseline baseline, AuditAction action, @Nullable BaselineView before) {
        target.changedInside(clock.instant());
        baselines.flush();
        String resource = path(target.id(), baseline.agency(), baseline.measure());
        audit.record(action, resource, baseline.version(), before, baseline.view());
        publisher.publish(target);
        return baseline.view();
    }

    private Baseline readable(UUID target, String agency, Measure measure) {
        return baselines
                .find(target, agency, measure)
                .filter(one -> press.readable().holds(agency))
                .orElseThrow(() -> notFound(agency, measure));
    }

    private static Problem notFound(String agency, Measure measure) {
        return Problem.of(GrowthTargetProblem.BASELINE_NOT_FOUND, agency, measure);
    }

    static String path(UUID target, String agency, Measure measure) {
        return GrowthTargetService.path(target) + "/baselines/" + agency + "/" + measure;
    }
}

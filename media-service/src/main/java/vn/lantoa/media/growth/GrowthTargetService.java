package vn.lantoa.media.growth;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.GrowthTargetProblem;
import vn.lantoa.media.growth.definition.TargetDefinitionView;
import vn.lantoa.media.growth.definition.TargetRules;
import vn.lantoa.media.growth.words.TargetDiffView;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.media.reference.KnownCodeProblem;
import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Sets, revises and approves growth targets. */
@ApplicationScoped
@Transactional
public class GrowthTargetService {

    private final GrowthTargetRepository targets;
    private final TargetDefinitionRepository definitions;
    private final BaselineRepository baselines;
    private final MediaReferences references;
    private final LineMessages words;
    private final GrowthTargetPublisher publisher;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    GrowthTargetService(
            GrowthTargetRepository targets,
            TargetDefinitionRepository definitions,
            BaselineRepository baselines,
            MediaReferences references,
            LineMessages words,
            GrowthTargetPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.targets = targets;
        this.definitions = definitions;
        this.baselines = baselines;
        this.references = references;
        this.words = words;
        this.publisher = publisher;
        this.preconditions = preconditions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<GrowthTargetView> list(GrowthTargetFilter filter, PageRequest page) {
        return targets.page(filter, page).map(GrowthTarget::view);
    }

    GrowthTargetView get(UUID id) {
        return find(id).view();
    }

    Page<TargetDefinitionView> versions(UUID id, PageRequest page) {
        return definitions.of(find(id).id(), page).map(TargetDefinition::view);
    }

    /**
     * What two versions of a definition differ in.
     *
     * @param from null: the one before {@code to}, or the first
     * @param to null: the newest
     */
    TargetDiffView diff(UUID id, @Nullable Integer from, @Nullable Integer to) {
        int newest = find(id).definition().definitionVersion();
        int later = to == null ? newest : to;
        int earlier = from == null ? Math.max(1, later - 1) : from;
        return TargetDiffView.of(id, version(id, earlier), version(id, later));
    }

    private TargetDefinitionView version(UUID id, int version) {
        return definitions
                .find(id, version)
                .map(TargetDefinition::view)
                .orElseThrow(() -> Problem.of(GrowthTargetProblem.GROWTH_TARGET_VERSION_NOT_FOUND, id, version));
    }

    GrowthTargetView create(GrowthTargetEntry entry) {
        TargetRules.check(entry);
        GrowthTarget target = new GrowthTarget(entry);
        targets.persistAndFlush(target);
        audit.record(AuditAction.CREATED, path(target.id()), target.version(), null, target.view());
        publisher.publish(target);
        return target.view().with(warnings(entry));
    }

    /** Takes a revised definition: a new version, to be approved anew. One that says the same changes nothing. */
    GrowthTargetView revise(UUID id, GrowthTargetEntry entry) {
        GrowthTarget target = hold(id);
        preconditions.requireMatch(target.version());
        TargetRules.check(entry);
        GrowthTargetView before = target.view();
        if (!target.revise(entry)) {
            return before.with(warnings(entry));
        }
        definitions.persist(target.definition());
        targets.flush();
        audit.record(AuditAction.REPLACED, path(id), target.version(), before, target.view());
        publisher.publish(target);
        return target.view().with(warnings(entry));
    }

    /** A plan that nobody told of here. */
    private List<FaultView> warnings(GrowthTargetEntry entry) {
        UUID plan = entry.planId();
        return plan == null || references.known().hasPlan(plan)
                ? List.of()
                : words.inWords(List.of(new LineFault("planId", KnownCodeProblem.CODE_NOT_KNOWN_YET, List.of(plan))));
    }

    /** Makes the newest definition count, and the newest revision of each of its baselines. */
    GrowthTargetView approve(UUID id) {
        GrowthTarget target = hold(id);
        preconditions.requireMatch(target.version());
        GrowthTargetView before = target.view();
        Instant now = clock.instant();
        List<Baseline> approved = new Approval(caller.name(), now).of(target, baselines.of(id));
        target.changedInside(now);
        targets.flush();
        audit.record(AuditAction.TRANSITIONED, path(id), target.version(), before, target.view());
        approved.forEach(baseline -> audit.record(
                AuditAction.TRANSITIONED,
                BaselineService.path(id, baseline.agency(), baseline.measure()),
                baseline.version(),
                null,
                baseline.view()));
        publisher.publish(target);
        return target.view();
    }

    private GrowthTarget hold(UUID id) {
        return targets.findLocked(id).orElseThrow(() -> notFound(id));
    }

    private GrowthTarget find(UUID id) {
        return targets.findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    static Problem notFound(UUID id) {
        return Problem.of(GrowthTargetProblem.GROWTH_TARGET_NOT_FOUND, id);
    }

    static String path(UUID id) {
        return "growth-targets/" + id;
    }
}

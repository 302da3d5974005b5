package vn.lantoa.task.audience;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.document.model.DocumentAudience;

/** Keeps the audiences that plans name. */
@ApplicationScoped
@Transactional
public class AudienceService {

    private final AudienceRepository stored;

    AudienceService(AudienceRepository stored) {
        this.stored = stored;
    }

    /** Keeps what a plan's document names. */
    public void addAll(UUID planId, List<DocumentAudience> named) {
        named.forEach(one -> stored.persist(new Audience(planId, one)));
    }

    /** All audiences of a plan, by code. */
    public List<AudienceView> of(UUID planId) {
        return stored.of(planId).stream().map(Audience::view).toList();
    }

    /** What the other services are told of a plan's audiences, by code. */
    public List<ClausesChanged.Audience> published(UUID planId) {
        return stored.of(planId).stream().map(Audience::published).toList();
    }

    /** Those of {@code codes} that the plan does not have. */
    public Set<String> unknown(UUID planId, Collection<String> codes) {
        return stored.unknown(planId, codes);
    }

    Page<AudienceView> list(AudienceFilter filter, PageRequest page) {
        return stored.page(filter, page).map(Audience::view);
    }

    AudienceView get(UUID id) {
        return stored.findByIdOptional(id)
                .map(Audience::view)
                .orElseThrow(() -> Problem.of(AudienceProblem.AUDIENCE_NOT_FOUND, id));
    }
}

package vn.lantoa.task.plan.clause;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.PagePublisher;
import vn.lantoa.task.audience.AudienceService;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.plan.Plan;
import vn.lantoa.task.plan.PlanRepository;
import vn.lantoa.task.plan.reading.PublishedExcerpt;
import vn.lantoa.task.theme.ContentThemeService;

/**
 * Publishes each plan's clauses, themes and audiences, the whole list at once. Its version is the plan's, which every
 * change of a clause raises.
 */
@ApplicationScoped
public class ClausePublisher extends PagePublisher<Plan, ClausesChanged> {

    private final ClauseRepository clauses;
    private final ContentThemeService themes;
    private final AudienceService audiences;

    ClausePublisher(
            Outbox outbox,
            PlanRepository plans,
            ClauseRepository clauses,
            ContentThemeService themes,
            AudienceService audiences) {
        super(ClausesChanged.class, outbox, plans, plan -> plan.id().toString());
        this.clauses = clauses;
        this.themes = themes;
        this.audiences = audiences;
    }

    @Override
    protected Function<Plan, ClausesChanged> states(List<Plan> page) {
        return plan -> new ClausesChanged(
                plan.id(),
                clauses.of(plan.id()).stream()
                        .map(clause -> published(clause.view()))
                        .toList(),
                themes.published(plan.id()),
                audiences.published(plan.id()));
    }

    private static ClausesChanged.Clause published(ClauseView clause) {
        return new ClausesChanged.Clause(
                clause.path(),
                clause.parentPath(),
                clause.kind().name(),
                clause.title(),
                PublishedExcerpt.of(clause.text()),
                clause.sha256(),
                clause.action());
    }
}

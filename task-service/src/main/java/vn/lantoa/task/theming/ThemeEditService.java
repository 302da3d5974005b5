package vn.lantoa.task.theming;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.plan.PlanThemeService;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.theme.ContentThemeService;
import vn.lantoa.task.theme.ContentThemeView;
import vn.lantoa.task.theme.ThemeChange;
import vn.lantoa.task.theme.ThemeEntry;

/** Adds and changes the themes of plans; the plan's version rises, and who keeps its codes is told. */
@ApplicationScoped
@Transactional
class ThemeEditService {

    private final ContentThemeService themes;
    private final ClauseService clauses;
    private final PlanThemeService planThemes;

    ThemeEditService(ContentThemeService themes, ClauseService clauses, PlanThemeService planThemes) {
        this.themes = themes;
        this.clauses = clauses;
        this.planThemes = planThemes;
    }

    /** @throws Problem 400 when there is no such plan, or it has no such clause or parent; 409 when it has the code */
    ContentThemeView add(ThemeEntry entry) {
        if (!planThemes.hold(entry.planId())) {
            throw Problem.inBody("planId", ThemeEditProblem.THEME_PLAN_UNKNOWN, entry.planId());
        }
        String clause = entry.clausePath();
        if (!clauses.unknown(entry.planId(), List.of(clause)).isEmpty()) {
            throw Problem.inBody("clausePath", ThemeEditProblem.THEME_CLAUSE_UNKNOWN, clause);
        }
        ContentThemeView added = themes.add(entry);
        planThemes.changed(entry.planId());
        return added;
    }

    /** @throws Problem 400, 404, 412 or 428 as the theme's own rules say */
    ContentThemeView replace(UUID id, ThemeChange change) {
        UUID plan = themes.get(id).planId();
        planThemes.hold(plan);
        ContentThemeView changed = themes.replace(id, change);
        planThemes.changed(plan);
        return changed;
    }
}

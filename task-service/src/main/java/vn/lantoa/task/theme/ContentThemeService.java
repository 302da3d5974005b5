package vn.lantoa.task.theme;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.document.model.DocumentTheme;

/** Keeps the content themes that plans name. */
@ApplicationScoped
@Transactional
public class ContentThemeService {

    private final ContentThemeRepository stored;

    ContentThemeService(ContentThemeRepository stored) {
        this.stored = stored;
    }

    /** Keeps what a plan's document names. */
    public void addAll(UUID planId, List<DocumentTheme> named) {
        named.forEach(one -> stored.persist(new ContentTheme(planId, one)));
    }

    /** All themes of a plan, by code. */
    public List<ContentThemeView> of(UUID planId) {
        return stored.of(planId).stream().map(ContentTheme::view).toList();
    }

    /** Those of {@code codes} that the plan does not have. */
    public Set<String> unknown(UUID planId, Collection<String> codes) {
        return stored.unknown(planId, codes);
    }

    Page<ContentThemeView> list(ContentThemeFilter filter, PageRequest page) {
        return stored.page(filter, page).map(ContentTheme::view);
    }

    ContentThemeView get(UUID id) {
        return stored.findByIdOptional(id)
                .map(ContentTheme::view)
                .orElseThrow(() -> Problem.of(ContentThemeProblem.THEME_NOT_FOUND, id));
    }
}

package vn.lantoa.task.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.document.model.DocumentTheme;

/** Keeps the content themes that plans name. */
@ApplicationScoped
@Transactional
public class ContentThemeService {

    private final ContentThemeRepository stored;
    private final Preconditions preconditions;
    private final AuditTrail audit;

    ContentThemeService(ContentThemeRepository stored, Preconditions preconditions, AuditTrail audit) {
        this.stored = stored;
        this.preconditions = preconditions;
        this.audit = audit;
    }

    /** Keeps what a plan's document names. */
    public void addAll(UUID planId, List<DocumentTheme> named) {
        named.forEach(one -> stored.persist(new ContentTheme(planId, one)));
    }

    /** All themes of a plan, by code. */
    public List<ContentThemeView> of(UUID planId) {
        return stored.of(planId).stream().map(ContentTheme::view).toList();
    }

    /** What the other services are told of a plan's themes, by code. */
    public List<ClausesChanged.Theme> published(UUID planId) {
        return stored.of(planId).stream().map(ContentTheme::published).toList();
    }

    /** Whether anybody changed a theme of the plan, or said which events it puts first. */
    public boolean isTouched(UUID planId) {
        return stored.isTouched(planId);
    }

    /** Those of {@code codes} that the plan does not have. */
    public Set<String> unknown(UUID planId, Collection<String> codes) {
        return stored.unknown(planId, codes);
    }

    /**
     * Adds a theme to a plan that there is.
     *
     * @throws Problem 400 when the plan has no such parent, 409 when it has the code
     */
    public ContentThemeView add(ThemeEntry entry) {
        List<ContentTheme> themes = new ArrayList<>(stored.held(entry.planId()));
        checkParent(tree(themes), entry.code(), entry.parent());
        ContentTheme theme = new ContentTheme(entry);
        stored.persist(theme);
        themes.add(theme);
        return written(AuditAction.CREATED, theme, themes, null);
    }

    /**
     * Changes a theme; one that gains or loses its last part changes with it.
     *
     * @throws Problem 400 when the plan has no such parent or it would be a part of itself, 404, 412 or 428
     */
    public ContentThemeView replace(UUID id, ThemeChange change) {
        List<ContentTheme> themes = stored.held(find(id).planId());
        ContentTheme theme = find(id);
        preconditions.requireMatch(theme.version());
        checkParent(tree(themes), theme.code(), change.parent());
        ContentThemeView before = theme.view();
        theme.change(change);
        return written(AuditAction.REPLACED, theme, themes, before);
    }

    /** The events that a theme puts first, the first one first. */
    public List<FocusEvent> focusEvents(UUID id) {
        return find(id).focusEvents();
    }

    /** Puts these events first, in the place of all before. */
    public ContentThemeView focusOn(UUID id, List<FocusEvent> events) {
        ContentTheme theme = find(id);
        preconditions.requireMatch(theme.version());
        List<FocusEvent> before = theme.focusEvents();
        theme.focusOn(events);
        stored.flush();
        audit.record(AuditAction.REPLACED, path(id) + "/focus-events", theme.version(), before, theme.focusEvents());
        return theme.view();
    }

    private ContentThemeView written(
            AuditAction action, ContentTheme changed, List<ContentTheme> themes, @Nullable ContentThemeView before) {
        ThemeTree tree = tree(themes);
        themes.forEach(theme -> theme.standIn(tree));
        stored.flush();
        audit.record(action, path(changed.id()), changed.version(), before, changed.view());
        return changed.view();
    }

    private static void checkParent(ThemeTree tree, String code, @Nullable String parent) {
        if (parent == null) {
            return;
        }
        if (tree.isWithin(parent, code)) {
            throw Problem.inBody("parent", ContentThemeProblem.THEME_PARENT_CIRCULAR);
        }
        if (!tree.has(parent)) {
            throw Problem.inBody("parent", ContentThemeProblem.THEME_PARENT_UNKNOWN, parent);
        }
    }

    private static ThemeTree tree(List<ContentTheme> themes) {
        Map<String, @Nullable String> parents = new HashMap<>();
        themes.forEach(theme -> parents.put(theme.code(), theme.parent()));
        return new ThemeTree(parents);
    }

    private static String path(UUID id) {
        return "content-themes/" + id;
    }

    private ContentTheme find(UUID id) {
        return stored.findByIdOptional(id).orElseThrow(() -> Problem.of(ContentThemeProblem.THEME_NOT_FOUND, id));
    }

    Page<ContentThemeView> list(ContentThemeFilter filter, PageRequest page) {
        return stored.page(filter, page).map(ContentTheme::view);
    }

    /**
     * The theme.
     *
     * @throws Problem 404 when there is none
     */
    public ContentThemeView get(UUID id) {
        return find(id).view();
    }
}

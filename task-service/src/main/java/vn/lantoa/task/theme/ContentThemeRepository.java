package vn.lantoa.task.theme;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.query.AbsentCodes;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class ContentThemeRepository implements PanacheRepositoryBase<ContentTheme, UUID> {

    private static final Sortable ORDER =
            Sortable.by("code", "code").and("label", "label").and("weight", "weight");

    Page<ContentTheme> page(ContentThemeFilter filter, PageRequest page) {
        return new Conditions()
                .and("planId = :planId", "planId", filter.planId)
                .matching(filter.q)
                .page(this, page, ORDER);
    }

    List<ContentTheme> of(UUID planId) {
        return list("planId", Sort.by("code"), planId);
    }

    /** All themes of a plan, held so that changes of who is a part of whom follow one another. */
    List<ContentTheme> held(UUID planId) {
        return find("planId", Sort.by("code"), planId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether anybody changed a theme of the plan, or said which events it puts first. */
    boolean isTouched(UUID planId) {
        return count("planId = ?1 and version > 0", planId) > 0;
    }

    /** Those of {@code codes} that the plan does not have. */
    Set<String> unknown(UUID planId, Collection<String> codes) {
        return AbsentCodes.among(codes, some -> list("planId = ?1 and code in ?2", planId, some).stream()
                .map(ContentTheme::code)
                .toList());
    }
}

package vn.lantoa.task.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.plan.row.TableRow;

@ApplicationScoped
class ClauseRepository implements PanacheRepositoryBase<PlanClause, UUID> {

    private static final Sortable ORDER = Sortable.by("ordinal", "ordinal").and("path", "path");

    Page<PlanClause> page(UUID planId, ClauseFilter filter, PageRequest page) {
        return new Conditions()
                .and("planId = :planId", "planId", planId)
                .and("kind = :kind", "kind", filter.kind)
                .and("action = :action", "action", filter.action)
                .and("parentPath = :parentPath", "parentPath", filter.parentPath)
                .matching(filter.q)
                .page(this, page, ORDER);
    }

    Optional<PlanClause> find(UUID planId, String path) {
        return find("planId = ?1 and path = ?2", planId, path).firstResultOptional();
    }

    List<PlanClause> of(UUID planId) {
        return list("planId", Sort.by("ordinal"), planId);
    }

    List<PlanClause> actionsOf(UUID planId) {
        return list("planId = ?1 and action", Sort.by("ordinal"), planId);
    }

    /** The rows of its tables, in the document's order. */
    List<TableRow> rowsOf(UUID planId) {
        return getEntityManager()
                .createQuery("""
                        select new vn.lantoa.task.plan.row.TableRow(path, sha256, cellColumns, cellTexts, cellSpanned)
                        from PlanClause where planId = :planId and kind = TABLE_ROW order by ordinal""", TableRow.class)
                .setParameter("planId", planId)
                .getResultList();
    }

    /** How many characters they have. */
    long lengthOf(UUID planId) {
        return getEntityManager()
                .createQuery("select coalesce(sum(length(text)), 0L) from PlanClause where planId = ?1", Long.class)
                .setParameter(1, planId)
                .getSingleResult();
    }

    long countOf(UUID planId) {
        return count("planId", planId);
    }

    /** Those of {@code paths} that the plan has no clause at. */
    Set<String> unknown(UUID planId, Collection<String> paths) {
        Set<String> unknown = new HashSet<>(paths);
        if (!unknown.isEmpty()) {
            getEntityManager()
                    .createQuery("select path from PlanClause where planId = ?1 and path in ?2", String.class)
                    .setParameter(1, planId)
                    .setParameter(2, unknown)
                    .getResultList()
                    .forEach(unknown::remove);
        }
        return unknown;
    }

    List<SectionView> sectionsOf(UUID planId) {
        return getEntityManager()
                .createQuery("from PlanSection where planId = :planId order by ordinal", PlanSection.class)
                .setParameter("planId", planId)
                .getResultStream()
                .map(PlanSection::view)
                .toList();
    }

    void keep(PlanSection section) {
        getEntityManager().persist(section);
    }
}

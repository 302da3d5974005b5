package vn.lantoa.task.plan.clause;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.query.AbsentCodes;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.SortField;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.plan.row.TableRow;
import vn.lantoa.task.plan.version.ClauseLetters;

@ApplicationScoped
public class ClauseRepository implements PanacheRepositoryBase<PlanClause, UUID> {

    private static final Sortable ORDER = Sortable.by("ordinal", "ordinal").and("path", "path");

    Page<PlanClause> page(UUID planId, ClauseFilter filter, PageRequest page) {
        return new Conditions()
                .and("planId = :planId", "planId", planId)
                .andIf(true, "inForce")
                .and("kind = :kind", "kind", filter.kind)
                .and("action = :action", "action", filter.action)
                .and("parentPath = :parentPath", "parentPath", filter.parentPath)
                .matching(filter.q)
                .page(this, page, ORDER);
    }

    Optional<PlanClause> find(UUID planId, String path) {
        return find("planId = ?1 and path = ?2 and inForce", planId, path).firstResultOptional();
    }

    List<PlanClause> of(UUID planId) {
        return list("planId = ?1 and inForce", Sort.by("ordinal"), planId);
    }

    /** All that there ever were, those too whose day has not come. */
    List<PlanClause> everOf(UUID planId) {
        return list("planId", Sort.by("ordinal"), planId);
    }

    /** The clause, whether it is in the plan today or not. */
    Optional<PlanClause> findEver(UUID planId, String path) {
        return find("planId = ?1 and path = ?2", planId, path).firstResultOptional();
    }

    /** The place of the last clause in front of which its letters let none stand that is added at this path. */
    int lastBefore(UUID planId, String added) {
        return getEntityManager()
                .createQuery("select path, ordinal from PlanClause where planId = ?1", Object[].class)
                .setParameter(1, planId)
                .getResultStream()
                .filter(clause -> ClauseLetters.standsBefore((String) clause[0], added))
                .mapToInt(clause -> (Integer) clause[1])
                .max()
                .orElseThrow();
    }

    /** The order of a list that is not read from here. */
    static List<SortField> order(PageRequest page) {
        return page.sort(ORDER);
    }

    /** Makes room for one clause behind this place. */
    void makeRoom(UUID planId, int behind) {
        getEntityManager()
                .createNativeQuery("UPDATE clause SET ordinal = ordinal + 1 WHERE plan_id = ?1 AND ordinal > ?2")
                .setParameter(1, planId)
                .setParameter(2, behind)
                .executeUpdate();
    }

    List<PlanClause> actionsOf(UUID planId) {
        return list("planId = ?1 and action and inForce", Sort.by("ordinal"), planId);
    }

    /** The rows of its tables, in the document's order. */
    List<TableRow> rowsOf(UUID planId) {
        return getEntityManager()
                .createQuery("""
                        select new vn.lantoa.task.plan.row.TableRow(path, sha256, cellColumns, cellTexts, cellSpanned)
                        from PlanClause where planId = :planId and kind = TABLE_ROW and inForce
                        order by ordinal""", TableRow.class)
                .setParameter("planId", planId)
                .getResultList();
    }

    /** How many characters they have. */
    long lengthOf(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(length(text)), 0L) from PlanClause where planId = ?1 and inForce",
                        Long.class)
                .setParameter(1, planId)
                .getSingleResult();
    }

    /** How many clauses the plan's document has, whatever became of them. */
    public long countOfDocument(UUID planId) {
        return count("planId = ?1 and addedBy is null", planId);
    }

    /** How many clauses of the plan's document ask for action. */
    public long countActionsOfDocument(UUID planId) {
        return count("planId = ?1 and addedBy is null and action", planId);
    }

    /** Those of {@code paths} that the plan has no clause at today. */
    Set<String> unknown(UUID planId, Collection<String> paths) {
        return AbsentCodes.among(paths, some -> getEntityManager()
                .createQuery("select path from PlanClause where planId = ?1 and path in ?2 and inForce", String.class)
                .setParameter(1, planId)
                .setParameter(2, some)
                .getResultList());
    }

    List<SectionView> sectionsOf(UUID planId) {
        return getEntityManager()
                .createQuery("from PlanSection where planId = :planId order by ordinal", PlanSection.class)
                .setParameter("planId", planId)
                .getResultStream()
                .map(PlanSection::view)
                .toList();
    }

    public void keep(PlanSection section) {
        getEntityManager().persist(section);
    }
}

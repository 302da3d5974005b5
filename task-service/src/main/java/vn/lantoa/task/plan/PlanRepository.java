package vn.lantoa.task.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.sql.TurnLock;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.task.document.PlanParser;
import vn.lantoa.task.plan.reading.PlanUse;

@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID>, PlanUse {

    /** Bytes of a document that are in memory at once. */
    private static final int PART = 1024 * 1024;

    private static final Sortable ORDER = Sortable.by("createdAt", "createdAt")
            .and("planYear", "planYear")
            .and("title", "title")
            .and("status", "status");

    private final TurnLock turn;

    PlanRepository(TurnLock turn) {
        this.turn = turn;
    }

    Page<Plan> page(PlanFilter filter, PageRequest page) {
        return new Conditions()
                .and("planYear = :planYear", "planYear", filter.planYear)
                .and("status = :status", "status", filter.status)
                .and("issuerCode = :issuerCode", "issuerCode", filter.issuerCode)
                .and("parentPlanId = :parentId", "parentId", filter.parentId)
                .and("startOn <= :validOn and endOn >= :validOn", "validOn", filter.validOn)
                .matching(filter.q)
                .page(this, page, ORDER);
    }

    /** The plan, held so that changes inside of it follow one another. */
    public Optional<Plan> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The plan, held so that it changes only after this transaction; others may hold it, too. */
    Optional<Plan> findShared(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The plans below a plan, the eldest first. */
    List<Plan> below(UUID id) {
        return list("parentPlanId", Sort.by("createdAt").and("id"), id);
    }

    /** A plan with plans below it is in use. */
    @Override
    public boolean holds(UUID planId) {
        return count("parentPlanId", planId) > 0;
    }

    /** Holds back everybody else who says what a plan is below of, or who issues it, until this transaction ends. */
    void lockParents() {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('lantoa.plan.parents'))) as held")
                .getSingleResult();
    }

    /** Holds back another import of the same bytes until this transaction ends. */
    public void lockBytes(String sha256) {
        turn.await(sha256);
    }

    /** The plan that these bytes became, the latest of several readings. */
    public Optional<Plan> findByBytes(String sha256) {
        return byBytes(sha256).firstResultOptional();
    }

    /** As {@link #findByBytes}, held as by {@link #findLocked}. */
    public Optional<Plan> findLockedByBytes(String sha256) {
        return byBytes(sha256).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private PanacheQuery<Plan> byBytes(String sha256) {
        return find(
                "id in (select source.planId from PlanSource source where source.sha256 = ?1)",
                Sort.descending("createdAt", "id"),
                sha256);
    }

    public void keep(PlanSource source) {
        getEntityManager().persist(source);
    }

    /** A part of the document's bytes, by its number from 0; empty behind the last. */
    byte[] sourcePart(UUID planId, int number) {
        return (byte[]) getEntityManager()
                .createNativeQuery(
                        "select substring(content from :first for :length) from plan_source where plan_id = :plan",
                        byte[].class)
                .setParameter("first", number * PART + 1)
                .setParameter("length", PART)
                .setParameter("plan", planId)
                .getSingleResult();
    }

    /** The document with its bytes, where the plan was read before cells were kept. */
    public Optional<PlanSource> sourceWithoutCells(UUID planId) {
        return getEntityManager()
                .createQuery("from PlanSource where planId = :plan and reading < :keepsCells", PlanSource.class)
                .setParameter("plan", planId)
                .setParameter("keepsCells", PlanParser.KEEPS_CELLS)
                .getResultStream()
                .findFirst();
    }
}

package vn.lantoa.task.plan.clause;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.plan.Plan;
import vn.lantoa.task.plan.PlanProblem;
import vn.lantoa.task.plan.PlanRepository;
import vn.lantoa.task.plan.row.TableRow;

/** Reads of a plan's document what is many records at once. */
@ApplicationScoped
@Transactional
public class PlanTextService {

    private final PlanRepository plans;
    private final ClauseRepository clauses;

    PlanTextService(PlanRepository plans, ClauseRepository clauses) {
        this.plans = plans;
        this.clauses = clauses;
    }

    /**
     * How many characters the plan's clauses have.
     *
     * @throws Problem 404 when there is no such plan
     */
    public long length(UUID id) {
        return clauses.lengthOf(stored(id).id());
    }

    /**
     * The rows of the plan's tables, in the document's order.
     *
     * @throws Problem 404 when there is no such plan
     */
    public List<TableRow> rows(UUID id) {
        return clauses.rowsOf(stored(id).id());
    }

    /** The plan's document read anew, where it was read before table cells were kept; empty where they are. */
    public Optional<PlanDocument> readAgain(UUID id) {
        int year = stored(id).planYear();
        return plans.sourceWithoutCells(id).flatMap(source -> source.readAgain(year));
    }

    private Plan stored(UUID id) {
        return plans.findByIdOptional(id).orElseThrow(() -> Problem.of(PlanProblem.PLAN_NOT_FOUND, id));
    }
}

package vn.lantoa.task.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.document.basis.LegalBasisReader;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.plan.ClauseView;
import vn.lantoa.task.plan.PlanService;

/** Reads the legal bases out of a plan's preamble. */
@ApplicationScoped
@Transactional
class LegalBasisService {

    private final PlanService plans;

    LegalBasisService(PlanService plans) {
        this.plans = plans;
    }

    /** @throws Problem 404 when there is no such plan */
    List<LegalBasisView> of(UUID planId) {
        List<LegalBasisView> found = new ArrayList<>();
        for (ClauseView clause : plans.clausesOf(planId)) {
            if (clause.kind() == ClauseKind.LEGAL_BASIS || clause.kind() == ClauseKind.PREAMBLE) {
                LegalBasisReader.read(clause.text())
                        .forEach(basis -> found.add(LegalBasisView.of(clause.path(), basis)));
            }
        }
        return found;
    }
}

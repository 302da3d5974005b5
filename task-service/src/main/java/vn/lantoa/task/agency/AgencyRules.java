package vn.lantoa.task.agency;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.data.org.LineageRules;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.agency.identifier.ElectronicIdRules;
import vn.lantoa.task.agency.identifier.ElectronicIds;

/** What must be true of an agency before it is stored (rules.md §2). */
@ApplicationScoped
class AgencyRules {

    private static final LineageRules LINEAGE = new LineageRules(
            AgencyProblem.AGENCY_VALIDITY_REVERSED,
            AgencyProblem.AGENCY_PREDECESSOR_UNKNOWN,
            AgencyProblem.AGENCY_PREDECESSOR_CIRCULAR,
            AgencyProblem.AGENCY_SUCCESSION_GAP);

    private final AgencyTable agencies;
    private final ElectronicIdRules identifiers;

    AgencyRules(AgencyTable agencies, ElectronicIdRules identifiers) {
        this.agencies = agencies;
        this.identifiers = identifiers;
    }

    /**
     * @param stored the electronic identifiers that it has and had
     * @throws Problem 400 naming everything that is wrong, 409 when another agency has or had the electronic identifier
     */
    void check(String code, AgencyEntry entry, ElectronicIds stored) {
        // no other change of who came from or belongs to whom is checked meanwhile
        Lineage lineage = agencies.holdLineage();
        var entered = new Lineage.Member(code, entry.predecessors(), entry.validFrom(), entry.validTo());
        Problem.Collector faults = new Problem.Collector();
        LINEAGE.checkValidity(entered, faults);
        checkParent(code, entry.parentCode(), lineage, faults);
        LINEAGE.checkPredecessors(entered, lineage, faults);
        identifiers.check(code, stored, entry.electronicIds(), faults);
        faults.raise();
    }

    private void checkParent(String code, @Nullable String parent, Lineage lineage, Problem.Collector faults) {
        if (parent == null) {
            return;
        }
        boolean itself = parent.equals(code);
        boolean unknown = !itself && !lineage.has(parent);
        faults.inBodyIf(unknown, "parentCode", AgencyProblem.AGENCY_PARENT_UNKNOWN, parent);
        boolean circular = itself || agencies.below(code).contains(parent);
        faults.inBodyIf(circular, "parentCode", AgencyProblem.AGENCY_PARENT_CIRCULAR);
    }
}

package vn.lantoa.task.agency.identifier;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.Problem;

/** What must be true of electronic identifiers before they are stored (rules.md §2). */
@ApplicationScoped
public class ElectronicIdRules {

    private final ElectronicIdTable given;

    ElectronicIdRules(ElectronicIdTable given) {
        this.given = given;
    }

    /** Notes what is wrong with what is entered of the agency of a code, which has {@code stored}. */
    public void check(String code, ElectronicIds stored, ElectronicIds entered, Problem.Collector faults) {
        Set<String> taken = given.ofOthers(code, entered.all());
        faults.inBodyIf(
                entered.current() != null && taken.contains(entered.current()),
                "electronicId",
                ElectronicIdProblem.AGENCY_ELECTRONIC_ID_TAKEN);
        entered.former().stream()
                .filter(taken::contains)
                .forEach(
                        former -> faults.inBody("formerElectronicIds", ElectronicIdProblem.AGENCY_ELECTRONIC_ID_TAKEN));
        faults.inBodyIf(
                stored.areTooManyWith(entered),
                "formerElectronicIds",
                ElectronicIdProblem.AGENCY_FORMER_IDS_TOO_MANY,
                ElectronicIds.MOST_FORMER);
    }
}

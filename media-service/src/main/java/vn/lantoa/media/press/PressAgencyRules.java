package vn.lantoa.media.press;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.problem.Problem;

/** What must be true of a press agency before it is stored (rules.md §2, §4). */
@ApplicationScoped
class PressAgencyRules {

    private final PressAgencyRepository agencies;
    private final LineageTable lineage;

    PressAgencyRules(PressAgencyRepository agencies, Sql sql) {
        this.agencies = agencies;
        this.lineage = new LineageTable(sql, "press_agency");
    }

    /**
     * @param stored the agency as it is; empty when it is registered
     * @throws Problem 400 naming everything that is wrong
     */
    void check(String code, PressAgencyEntry entry, Optional<PressAgency> stored) {
        var faults = new Problem.Collector();
        faults.inBodyIf(
                entry.validFrom() != null
                        && entry.validTo() != null
                        && entry.validTo().isBefore(entry.validFrom()),
                "validTo",
                PressAgencyProblem.PRESS_AGENCY_VALIDITY_REVERSED);
        checkPractice(entry, stored, faults);
        checkPredecessors(code, entry, faults);
        faults.raise();
    }

    /** What is for practice stays so, and stands in nobody's succession. */
    private void checkPractice(PressAgencyEntry entry, Optional<PressAgency> stored, Problem.Collector faults) {
        boolean practice = entry.practiceOr(stored.map(PressAgency::isPractice).orElse(false));
        faults.inBodyIf(
                stored.isPresent() && stored.get().isPractice() != practice,
                "practice",
                PressAgencyProblem.PRESS_AGENCY_PRACTICE_FIXED);
        entry.predecessors().stream()
                .filter(one -> practice
                        || agencies.findByCode(one)
                                .map(PressAgency::isPractice)
                                .orElse(false))
                .forEach(one -> faults.inBody("predecessors", PressAgencyProblem.PRESS_AGENCY_IS_PRACTICE, one));
    }

    private void checkPredecessors(String code, PressAgencyEntry entry, Problem.Collector faults) {
        agencies.unknown(entry.predecessors()).stream()
                .filter(unknown -> !unknown.equals(code))
                .forEach(unknown ->
                        faults.inBody("predecessors", PressAgencyProblem.PRESS_AGENCY_PREDECESSOR_UNKNOWN, unknown));
        lineage.hold()
                .circle(code, entry.predecessors())
                .ifPresent(circle -> faults.inBody(
                        "predecessors",
                        PressAgencyProblem.PRESS_AGENCY_PREDECESSOR_CIRCULAR,
                        String.join(" → ", circle)));
    }
}

package vn.lantoa.media.press;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.press.residence.PressResidence;
import vn.lantoa.media.presstype.PressTypeService;
import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.data.org.LineageRules;
import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** What must be true of a press agency before it is stored (rules.md §2, §4). */
@ApplicationScoped
class PressAgencyRules {

    private static final LineageRules LINEAGE = new LineageRules(
            PressAgencyProblem.PRESS_AGENCY_VALIDITY_REVERSED,
            PressAgencyProblem.PRESS_AGENCY_PREDECESSOR_UNKNOWN,
            PressAgencyProblem.PRESS_AGENCY_PREDECESSOR_CIRCULAR,
            PressAgencyProblem.AGENCY_SUCCESSION_GAP);

    private final PressAgencyRepository agencies;
    private final PressTypeService types;
    private final LineageTable lineage;
    private final Clock clock;

    PressAgencyRules(PressAgencyRepository agencies, PressTypeService types, Sql sql, Clock clock) {
        this.agencies = agencies;
        this.types = types;
        this.lineage = new LineageTable(sql, "press_agency");
        this.clock = clock;
    }

    /**
     * @param stored the agency as it is; empty when it is registered
     * @throws Problem 400 naming everything that is wrong
     */
    void check(String code, PressAgencyEntry entry, Optional<PressAgency> stored) {
        var faults = new Problem.Collector();
        var entered = new Lineage.Member(code, entry.predecessors(), entry.validFrom(), entry.validTo());
        LINEAGE.checkValidity(entered, faults);
        checkResidences(entry.residences(), faults);
        checkTypes(entry, stored, faults);
        checkPractice(entry, stored, faults);
        LINEAGE.checkPredecessors(entered, lineage.hold(), faults);
        faults.raise();
    }

    /** Where a reporter lives is nobody's business. */
    private static void checkResidences(List<PressResidence> residences, Problem.Collector faults) {
        for (int i = 0; i < residences.size(); i++) {
            PressResidence one = residences.get(i);
            String field = "residences[" + i + "]";
            faults.inBodyIf(
                    one.endsBeforeItBegins(), field + ".validTo", PressAgencyProblem.PRESS_AGENCY_VALIDITY_REVERSED);
            faults.inBodyIf(one.tellsOfAPerson(), field + ".address", PressAgencyProblem.PRESS_AGENCY_REPORTER_ADDRESS);
        }
    }

    /** A kind of press must be in force that the agency does not have already; what it has it keeps while it exists. */
    private void checkTypes(PressAgencyEntry entry, Optional<PressAgency> stored, Problem.Collector faults) {
        LocalDate today = BusinessTime.today(clock);
        List<String> kept = stored.filter(agency -> !agency.isReopenedBy(entry, today))
                .map(PressAgency::pressTypes)
                .orElse(List.of());
        LocalDate day = dayOf(entry, today);
        Set<String> inForce = types.inForce(day);
        for (int i = 0; i < entry.pressTypes().size(); i++) {
            String type = entry.pressTypes().get(i);
            faults.inBodyIf(
                    !kept.contains(type) && !inForce.contains(type),
                    "pressTypes[" + i + "]",
                    PressAgencyProblem.PRESS_AGENCY_TYPE_NOT_IN_FORCE,
                    type,
                    day);
        }
    }

    /** Today, or the day of its existence that is the nearest to it. */
    private static LocalDate dayOf(PressAgencyEntry entry, LocalDate today) {
        if (entry.validTo() != null && entry.validTo().isBefore(today)) {
            return entry.validTo();
        }
        return entry.validFrom() != null && entry.validFrom().isAfter(today) ? entry.validFrom() : today;
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
                        || agencies.findByCode(one).map(PressAgency::isPractice).orElse(false))
                .forEach(one -> faults.inBody("predecessors", PressAgencyProblem.PRESS_AGENCY_IS_PRACTICE, one));
    }
}

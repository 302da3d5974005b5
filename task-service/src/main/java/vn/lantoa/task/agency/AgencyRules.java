package vn.lantoa.task.agency;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Validity;

/** What must be true of an agency before it is stored (rules.md §2). */
@ApplicationScoped
class AgencyRules {

    private final AgencyRepository agencies;

    AgencyRules(AgencyRepository agencies) {
        this.agencies = agencies;
    }

    /**
     * @param lineage held, so that nobody else changes it meanwhile
     * @throws Problem 400 naming everything that is wrong, 409 when another agency has or had the electronic identifier
     */
    void check(String code, AgencyEntry entry, Lineage lineage) {
        Problem.Collector faults = new Problem.Collector();
        boolean reversed = new Validity(entry.validFrom(), entry.validTo()).isReversed();
        faults.inBodyIf(reversed, "validTo", AgencyProblem.AGENCY_VALIDITY_REVERSED);
        checkParent(code, entry.parentCode(), faults);
        agencies.unknown(entry.predecessors()).stream()
                .filter(unknown -> !unknown.equals(code))
                .forEach(unknown -> faults.inBody("predecessors", AgencyProblem.AGENCY_PREDECESSOR_UNKNOWN, unknown));
        lineage.circle(code, entry.predecessors())
                .ifPresent(circle -> faults.inBody(
                        "predecessors", AgencyProblem.AGENCY_PREDECESSOR_CIRCULAR, String.join(" → ", circle)));
        checkSuccession(entry, code, lineage, faults);
        checkIdentifiers(code, entry, faults);
        faults.raise();
    }

    private void checkParent(String code, @Nullable String parent, Problem.Collector faults) {
        if (parent == null) {
            return;
        }
        boolean unknown = !agencies.unknown(List.of(parent)).isEmpty();
        faults.inBodyIf(unknown && !parent.equals(code), "parentCode", AgencyProblem.AGENCY_PARENT_UNKNOWN, parent);
        faults.inBodyIf(isBelow(parent, code), "parentCode", AgencyProblem.AGENCY_PARENT_CIRCULAR);
    }

    /** Whether {@code code} is {@code ancestor} or below it. */
    private boolean isBelow(String code, String ancestor) {
        Set<String> seen = new HashSet<>();
        for (String at = code; at != null && seen.add(at); ) {
            if (at.equals(ancestor)) {
                return true;
            }
            at = agencies.findByCode(at).map(Agency::parentCode).orElse(null);
        }
        return false;
    }

    /** No day lies between the end of one and the beginning of the other: somebody answers on each. */
    private static void checkSuccession(AgencyEntry entry, String code, Lineage lineage, Problem.Collector faults) {
        for (String predecessor : entry.predecessors()) {
            lineage.member(predecessor)
                    .flatMap(before -> gap(before.validTo(), entry.validFrom()))
                    .ifPresent(end ->
                            faults.inBody("validFrom", AgencyProblem.AGENCY_SUCCESSION_GAP, predecessor, end, code));
        }
        for (Lineage.Member successor : lineage.successors(code)) {
            gap(entry.validTo(), successor.validFrom())
                    .ifPresent(end ->
                            faults.inBody("validTo", AgencyProblem.AGENCY_SUCCESSION_GAP, code, end, successor.code()));
        }
    }

    /** The last day of the one before, where the one after begins later than on the next day. */
    static Optional<LocalDate> gap(@Nullable LocalDate end, @Nullable LocalDate beginning) {
        return end != null && beginning != null && beginning.isAfter(end.plusDays(1))
                ? Optional.of(end)
                : Optional.empty();
    }

    private void checkIdentifiers(String code, AgencyEntry entry, Problem.Collector faults) {
        String electronicId = entry.electronicId();
        Set<String> named = new HashSet<>(entry.formerElectronicIds());
        if (electronicId != null) {
            named.add(electronicId);
        }
        Set<String> taken = agencies.takenAmong(named, code);
        faults.inBodyIf(taken.contains(electronicId), "electronicId", AgencyProblem.AGENCY_ELECTRONIC_ID_TAKEN);
        entry.formerElectronicIds().stream()
                .filter(taken::contains)
                .forEach(former -> faults.inBody("formerElectronicIds", AgencyProblem.AGENCY_ELECTRONIC_ID_TAKEN));
        Agency agency = agencies.findByCode(code).orElseGet(Agency::new);
        faults.inBodyIf(
                agency.hasTooManyFormerWith(entry),
                "formerElectronicIds",
                AgencyProblem.AGENCY_FORMER_IDS_TOO_MANY,
                AgencyEntry.MOST_FORMER);
    }
}

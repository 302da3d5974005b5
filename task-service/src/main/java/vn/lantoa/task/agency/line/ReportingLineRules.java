package vn.lantoa.task.agency.line;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.problem.Problem;

/** What must be true of a reporting line before it is stored. */
final class ReportingLineRules {

    private ReportingLineRules() {}

    /**
     * @param from who reports
     * @param others the other lines of its kind
     * @throws Problem 400 naming everything that is wrong, 409 when there is such a line on some of its days
     */
    static void check(String from, ReportingLineEntry line, Lineage agencies, List<ReportingLineView> others) {
        Problem.Collector faults = new Problem.Collector();
        boolean reversed = line.validFrom() != null
                && line.validTo() != null
                && line.validTo().isBefore(line.validFrom());
        Optional<Lineage.Member> to = agencies.member(line.to());
        faults.inBodyIf(
                line.from() != null && !line.from().equals(from),
                "from",
                ReportingLineProblem.REPORTING_LINE_FROM_MISMATCH);
        faults.inBodyIf(to.isEmpty(), "to", ReportingLineProblem.REPORTING_LINE_AGENCY_UNKNOWN, line.to());
        faults.inBodyIf(reversed, "validTo", ReportingLineProblem.REPORTING_LINE_VALIDITY_REVERSED);
        if (to.isPresent() && !reversed) {
            checkDays(agencies.member(from).orElseThrow(), line, faults);
            checkDays(to.get(), line, faults);
            faults.inBodyIf(
                    isReached(from, line, others), "to", ReportingLineProblem.REPORTING_LINE_CIRCULAR, line.to(), from);
        }
        faults.raise();
        boolean exists = others.stream()
                .anyMatch(other -> other.from().equals(from)
                        && other.to().equals(line.to())
                        && other.overlaps(line.validFrom(), line.validTo()));
        if (exists) {
            throw Problem.inBody("to", ReportingLineProblem.REPORTING_LINE_EXISTS, from, line.to());
        }
    }

    /** A line holds on some day of the agency. */
    private static void checkDays(Lineage.Member agency, ReportingLineEntry line, Problem.Collector faults) {
        boolean ended = agency.validTo() != null
                && line.validFrom() != null
                && agency.validTo().isBefore(line.validFrom());
        boolean toCome = agency.validFrom() != null
                && line.validTo() != null
                && agency.validFrom().isAfter(line.validTo());
        faults.inBodyIf(
                ended || toCome,
                ended ? "validFrom" : "validTo",
                ReportingLineProblem.REPORTING_LINE_AGENCY_NOT_VALID,
                agency.code());
    }

    /** Whether lines that hold on some day of this one lead from whom it reports to back to who reports. */
    private static boolean isReached(String from, ReportingLineEntry line, List<ReportingLineView> others) {
        Deque<String> open = new ArrayDeque<>(List.of(line.to()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String at = open.remove();
            if (at.equals(from)) {
                return true;
            }
            if (seen.add(at)) {
                others.stream()
                        .filter(other -> other.from().equals(at) && other.overlaps(line.validFrom(), line.validTo()))
                        .forEach(other -> open.add(other.to()));
            }
        }
        return false;
    }
}

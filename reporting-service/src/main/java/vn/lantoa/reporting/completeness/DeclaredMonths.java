package vn.lantoa.reporting.completeness;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.reference.DeclarationTable;
import vn.lantoa.reporting.reference.PressAgencyReplica;

/** Which months agencies declared complete, by a month of whichever calendar (rules.md §5). */
@ApplicationScoped
public class DeclaredMonths {

    private final DeclarationTable declarations;

    DeclaredMonths(DeclarationTable declarations) {
        this.declarations = declarations;
    }

    /**
     * The months of a calendar, of those of a range at least, of which an agency declared every half-month in which it
     * existed. To be called in a transaction.
     *
     * @param from the first month
     * @param to the last month, included
     * @param asOf what was known then; null: now
     */
    public Set<AgencyMonth> of(
            ReportCalendar calendar,
            YearMonth from,
            YearMonth to,
            List<PressAgencyReplica> agencies,
            @Nullable Instant asOf) {
        // months of the other calendar begin half a month earlier or end half a month later
        YearMonth first = from.getYear() > 0 ? from.minusMonths(1) : from;
        DeclaredHalves halves = new DeclaredHalves();
        for (ReportCalendar declaredIn : ReportCalendar.values()) {
            halves.add(declaredIn, declarations.of(declaredIn, first, to.plusMonths(1), asOf));
        }
        Set<AgencyMonth> declared = new HashSet<>();
        agencies.forEach(agency -> declared.addAll(halves.months(calendar, agency)));
        return declared;
    }
}

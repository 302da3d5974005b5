package vn.lantoa.media.declaration;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Period;

/** What must be true of a declaration before it is stored (rules.md §5). */
final class DeclarationRules {

    private static final Pattern MONTH = Pattern.compile("(?:19|20|21)\\d{2}-(?:0[1-9]|1[0-2])");

    private DeclarationRules() {}

    /**
     * The month that is declared.
     *
     * @param today the local day
     * @throws Problem 400
     */
    static Period checked(NewPeriodDeclaration entry, LocalDate today) {
        Period month = month(entry);
        new Problem.Collector()
                .inBodyIf(
                        !today.isAfter(month.lastDay()),
                        "period",
                        PeriodDeclarationProblem.DECLARATION_PERIOD_OPEN,
                        entry.period(),
                        month.lastDay())
                .inBodyIf(entry.items() == null, "items", PeriodDeclarationProblem.DECLARATION_TOTALS_REQUIRED)
                .inBodyIf(entry.seconds() == null, "seconds", PeriodDeclarationProblem.DECLARATION_TOTALS_REQUIRED)
                .inBodyIf(
                        entry.nil() && isSome(entry.items()),
                        "items",
                        PeriodDeclarationProblem.DECLARATION_NIL_WITH_OUTPUT)
                .inBodyIf(
                        entry.nil() && isSome(entry.seconds()),
                        "seconds",
                        PeriodDeclarationProblem.DECLARATION_NIL_WITH_OUTPUT)
                .raise();
        return month;
    }

    private static boolean isSome(@Nullable Long total) {
        return total != null && total > 0;
    }

    private static Period month(NewPeriodDeclaration entry) {
        if (!MONTH.matcher(entry.period()).matches()) {
            throw Problem.inBody("period", PeriodDeclarationProblem.DECLARATION_PERIOD_NOT_A_MONTH, entry.period());
        }
        return Period.parse(entry.calendar(), entry.period()).orElseThrow();
    }
}

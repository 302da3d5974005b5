package vn.lantoa.media.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.reference.OrganisationTable;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Tells who supplied nothing for a month (rules.md §7). */
@ApplicationScoped
@Transactional
public class SilentSupplierService {

    /** Whom the plan asks: the departments, and the committees of the districts. */
    private static final List<SupplierLevel> USUAL = List.of(SupplierLevel.DEPARTMENT, SupplierLevel.DISTRICT);

    private final OrganisationTable organisations;
    private final SupplyCountTable supplies;
    private final Clock clock;

    SilentSupplierService(OrganisationTable organisations, SupplyCountTable supplies, Clock clock) {
        this.organisations = organisations;
        this.supplies = supplies;
        this.clock = clock;
    }

    /**
     * @param month null: the last one that is over
     * @param level null: departments and districts
     * @throws Problem 400 when the month is none
     */
    SilentSuppliersView of(@Nullable String month, @Nullable SupplierLevel level) {
        InformationSupplyFilter.checkMonth(month);
        LocalDate today = BusinessTime.today(clock);
        YearMonth asked = month == null ? YearMonth.from(today).minusMonths(1) : YearMonth.parse(month);
        List<String> levels = (level == null ? USUAL : List.of(level))
                .stream().map(Enum::name).toList();
        Map<String, Long> counts = supplies.of(asked.toString());
        List<ExpectedSupplierView> expected =
                organisations.validWithin(asked.atDay(1), asked.atEndOfMonth(), levels).stream()
                        .map(one -> new ExpectedSupplierView(
                                one.code(), one.name(), one.level(), counts.getOrDefault(one.code(), 0L)))
                        .toList();
        return SilentSuppliersView.of(asked.toString(), asked.atEndOfMonth().isBefore(today), expected);
    }
}

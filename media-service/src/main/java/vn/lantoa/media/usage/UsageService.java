package vn.lantoa.media.usage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.press.PracticeAgencies;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.usage.quota.QuotaStanding;
import vn.lantoa.media.usage.quota.UsageQuotaService;
import vn.lantoa.media.usage.warning.QuotaWarnings;
import vn.lantoa.media.usage.warning.ReachedQuota;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.problem.Problem;

/** Tells what was used, and stores what was counted. */
@ApplicationScoped
@Transactional
public class UsageService {

    private final UsageTable table;
    private final QuotaWarnings warnings;
    private final UsageMeter meter;
    private final UsageQuotaService quotas;
    private final PressAgencyService press;
    private final PracticeAgencies practice;
    private final Caller caller;
    private final Clock clock;

    UsageService(
            UsageTable table,
            QuotaWarnings warnings,
            UsageMeter meter,
            UsageQuotaService quotas,
            PressAgencyService press,
            PracticeAgencies practice,
            Caller caller,
            Clock clock) {
        this.table = table;
        this.warnings = warnings;
        this.meter = meter;
        this.quotas = quotas;
        this.press = press;
        this.practice = practice;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What was used in a month: what is stored, and what this process has counted since.
     *
     * @param month {@code yyyy-MM}; null: this month
     * @param agency null: the caller's own, or for who reads everybody's all together but those for practice
     */
    UsageView get(@Nullable String month, @Nullable String agency) {
        UsageMonth asked = UsageMonth.asked(month, clock.instant());
        AgencyScope readable = press.readable(agency);
        if (agency != null && !readable.holds(agency)) {
            throw Problem.inQuery("agency", UsageProblem.USAGE_NOT_FOUND, String.valueOf(agency));
        }
        String whose = agency == null && !readable.isEverybody() ? caller.org().orElse("") : agency;
        return view(whose, asked);
    }

    private UsageView view(@Nullable String agency, UsageMonth month) {
        long calls = meter.calls(whose(agency), month, () -> table.stored(agency, month, meter.process()));
        UsageTable.Lines lines = table.lines(agency, month);
        Optional<QuotaStanding> standing = agency == null ? Optional.empty() : quotas.standing(agency, calls);
        return new UsageView(
                agency,
                month.toString(),
                calls,
                lines.all(),
                lines.rejected(),
                standing.map(QuotaStanding::quota).orElse(null),
                standing.map(QuotaStanding::left).orElse(null),
                standing.flatMap(QuotaStanding::warning).orElse(null),
                standing.map(QuotaStanding::blocks).orElse(false),
                month.end());
    }

    /** Those that are told of: one agency, or everybody but those for practice. */
    private Predicate<String> whose(@Nullable String agency) {
        if (agency != null) {
            return agency::equals;
        }
        Set<String> practicing = practice.among(meter.agencies());
        return code -> !practicing.contains(code);
    }

    /**
     * Adds what was counted, unless that was done before, and tells where quotas stand in a month then; webhooks learn
     * of 80 and 100 % of each, once.
     */
    Map<String, QuotaStanding> exchange(UsageExchange exchange, UsageMonth month) {
        if (!exchange.counted().isEmpty() && table.isNew(exchange, clock.instant())) {
            table.add(exchange.counted());
        }
        Map<String, QuotaStanding> standings = table.standings(month);
        warnings.tell(month.firstDay(), reached(standings));
        return standings;
    }

    private static List<ReachedQuota> reached(Map<String, QuotaStanding> standings) {
        List<ReachedQuota> reached = new ArrayList<>();
        standings.forEach((agency, standing) -> standing.warning()
                .ifPresent(percent -> reached.add(new ReachedQuota(agency, standing.quota(), percent))));
        return reached;
    }
}

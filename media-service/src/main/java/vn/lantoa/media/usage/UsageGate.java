package vn.lantoa.media.usage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import vn.lantoa.media.usage.quota.QuotaStanding;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Counts the calls of press agencies' clients, warns them from 80 % of their quota on, and refuses their writes above
 * it where the quota says so. Never asks the database.
 */
@Provider
public class UsageGate implements ContainerRequestFilter, ContainerResponseFilter {

    /** From 80 % of the quota on: {@code warning=80, used=812, quota=1000, resetAt=2024-03-31T17:00:00Z}. */
    static final String HEADER = "Lantoa-Quota";

    private static final String AGENCY = UsageGate.class.getName();
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final UsageMeter meter;
    private final Caller caller;
    private final Clock clock;

    UsageGate(UsageMeter meter, Caller caller, Clock clock) {
        this.meter = meter;
        this.caller = caller;
        this.clock = clock;
    }

    /** Runs once the caller is let in: who is not, is not counted either. */
    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> agency = caller.has(Roles.PRESS_PARTNER) ? caller.org() : Optional.empty();
        agency.ifPresent(code -> request.setProperty(AGENCY, code));
        if (!READS.contains(request.getMethod())) {
            Instant now = clock.instant();
            UsageMonth month = UsageMonth.of(now);
            agency.flatMap(code -> meter.standing(code, month))
                    .filter(QuotaStanding::refuses)
                    .ifPresent(standing -> {
                        Duration wait = Duration.between(now, month.end());
                        throw Problem.of(UsageProblem.USAGE_QUOTA_EXHAUSTED, standing.quota())
                                .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
                    });
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(AGENCY) instanceof String agency) {
            UsageMonth month = UsageMonth.of(clock.instant());
            meter.called(agency, month);
            meter.standing(agency, month).ifPresent(standing -> standing.warning()
                    .ifPresent(percent -> response.getHeaders().putSingle(HEADER, words(percent, standing, month))));
        }
    }

    private static String words(int percent, QuotaStanding standing, UsageMonth month) {
        return "warning=%d, used=%d, quota=%d, resetAt=%s"
                .formatted(percent, standing.calls(), standing.quota(), month.end());
    }
}

package vn.lantoa.media.social.spread;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.social.SocialPostFilter;
import vn.lantoa.platform.web.time.BusinessTime;

/** Tells how far posts have spread together. */
@ApplicationScoped
@Transactional
public class SocialSpreadService {

    private final SocialSpreadTable spread;
    private final Clock clock;

    SocialSpreadService(SocialSpreadTable spread, Clock clock) {
        this.spread = spread;
        this.clock = clock;
    }

    /**
     * @param asOf null: today
     * @throws vn.lantoa.platform.web.problem.Problem 400 when the filter's range holds no day
     */
    SocialSpreadView of(SocialPostFilter filter, @Nullable LocalDate asOf) {
        return spread.of(filter, asOf == null ? BusinessTime.today(clock) : asOf);
    }
}

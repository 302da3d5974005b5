package vn.lantoa.media.usage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.usage.quota.QuotaStanding;

import static org.assertj.core.api.Assertions.assertThat;

class UsageJobTest {

    private static final Clock MARCH = Clock.fixed(Instant.parse("2024-03-10T00:00:00Z"), ZoneOffset.UTC);

    private final List<UsageExchange> sent = new ArrayList<>();
    private final UsageMeter meter = new UsageMeter();
    private boolean away = true;

    /** One that failed may have been committed: only what is the same can be told to be. */
    @Test
    void anExchangeThatFailedIsSentAgainAsItWas() {
        UsageJob job = new UsageJob(new Stored(), meter, MARCH);
        call();
        job.exchange();
        call();
        away = false;
        job.exchange();
        job.exchange();

        assertThat(sent).extracting(UsageExchange::number).containsExactly(1L, 1L, 2L);
        assertThat(sent).extracting(one -> one.counted().get(0).calls()).containsExactly(1L, 1L, 1L);
        assertThat(sent.get(1)).isEqualTo(sent.get(0));
        assertThat(meter.unstored()).isEmpty();
    }

    private void call() {
        meter.called("BBD", UsageMonth.of(MARCH.instant()));
    }

    private final class Stored extends UsageService {

        @SuppressWarnings("NullAway") // it asks nobody
        Stored() {
            super(null, null, null, null, null, null, null, null);
        }

        @Override
        Map<String, QuotaStanding> exchange(UsageExchange exchange, UsageMonth month) {
            sent.add(exchange);
            if (away) {
                throw new PersistenceException("the database is away");
            }
            return Map.of();
        }
    }
}

package vn.lantoa.platform.data.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Gives a request with a key one effect, however often it comes. */
@ApplicationScoped
public class IdempotencyService {

    private static final Logger LOG = Logger.getLogger(IdempotencyService.class);

    /** Twice as long as is promised (rules.md §5): who tries again the next day at the same hour is still safe. */
    private static final Duration KEPT = Duration.ofHours(48);

    private final IdempotencyKeyTable keys;
    private final Clock clock;

    IdempotencyService(IdempotencyKeyTable keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Does {@code effect} and keeps its answer, both in one transaction; or gives the answer that is kept. An effect
     * that throws is undone and leaves the key free.
     *
     * @throws vn.lantoa.platform.web.problem.Problem 422 when another request had this key; 409 when one with it is at
     *     work
     */
    @Transactional
    public KeyedAnswer once(KeyedRequest request, Supplier<KeyedAnswer> effect) {
        return keys.findOrClaim(request).orElseGet(() -> {
            KeyedAnswer answer = effect.get();
            keys.keep(request, answer);
            return answer;
        });
    }

    /**
     * Those of the requests that are to have their effect in the caller's transaction: nobody used their key, and
     * nobody else can until it ends. The rest are for {@link #once}, after it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<KeyedRequest> claim(List<KeyedRequest> requests) {
        return keys.claim(requests);
    }

    /** Keeps the answers to requests that were claimed in the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Map<KeyedRequest, KeyedAnswer> answers) {
        keys.keep(answers);
    }

    /** Forgets the keys that nobody will send again. */
    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOldKeys() {
        int forgotten = keys.forgetBefore(clock.instant().minus(KEPT));
        if (forgotten > 0) {
            LOG.infof("%d idempotency keys forgotten", forgotten);
        }
    }
}

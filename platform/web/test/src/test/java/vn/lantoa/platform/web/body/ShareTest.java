package vn.lantoa.platform.web.body;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.problem.CommonProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a request may hold of what all of them have. */
class ShareTest {

    private static final int MOST = 100_000;
    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private final Semaphore budget = new Semaphore(MOST);
    private final Queue<Share> line = new ConcurrentLinkedQueue<>();

    private Share share() {
        return share(A_MOMENT);
    }

    private Share share(Duration patience) {
        return new Share(budget, MOST, line, patience);
    }

    @Test
    void itGrowsWhileThereIsRoomAndGivesAllBack() {
        Share one = share();
        Share other = share();

        assertThat(one.grow(Share.FREE + 60_000)).isTrue();
        assertThat(other.grow(Share.FREE + 40_000)).isTrue();
        assertThat(other.grow(1)).isFalse();
        one.close();
        one.close();

        assertThat(budget.availablePermits()).isEqualTo(60_000);
        assertThat(other.grow(1)).isTrue();
    }

    /** Of bodies that grow in step not all are refused. */
    @Test
    void theOldestWaitsForWhatOthersGiveBack() {
        Share oldest = share(Duration.ofMinutes(1));
        Share younger = share(Duration.ofMinutes(1));
        assertThat(oldest.grow(Share.FREE + MOST / 2)).isTrue();
        assertThat(younger.grow(Share.FREE + MOST / 2)).isTrue();

        CompletableFuture<Boolean> grown = CompletableFuture.supplyAsync(() -> oldest.grow(MOST / 2));
        assertThat(younger.grow(1)).isFalse();
        younger.close();

        assertThat(grown).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(true);
        oldest.close();
        assertThat(budget.availablePermits()).isEqualTo(MOST);
        assertThat(line).isEmpty();
    }

    @Test
    void theOldestWaitsNoLongerThanIsPatient() {
        Share oldest = share();
        assertThat(oldest.grow(Share.FREE + MOST / 2)).isTrue();
        assertThat(share().grow(Share.FREE + MOST / 2)).isTrue();

        assertThat(oldest.grow(1)).isFalse();
    }

    @Test
    void smallBodiesPassWhateverTheOthersHold() {
        assertThat(share().grow(Share.FREE + MOST)).isTrue();

        assertThat(share().grow(Share.FREE)).isTrue();
        assertThat(share().hasRoomFor(Share.FREE)).isTrue();
        assertThat(share().hasRoomFor(Share.FREE + 1)).isFalse();
    }

    @Test
    void aBodyLargerThanTheWholeBudgetHasItAlone() {
        try (Share one = share()) {
            assertThat(one.await(50L * MOST, A_MOMENT)).isTrue();
            assertThat(one.grow(MOST)).isTrue();

            assertThat(share().await(Share.FREE + 1, A_MOMENT))
                    .as("while it is there")
                    .isFalse();
        }
        assertThat(share().await(Share.FREE + 1, A_MOMENT)).isTrue();
    }

    @Test
    void aMeteredBodyEndsWhereThereIsNoRoom() {
        InputStream body = share().metered(new ByteArrayInputStream(new byte[Share.FREE + 1]));
        share().grow(Share.FREE + MOST);

        assertThat(catchThrowableOfType(RefusedBodyException.class, body::readAllBytes)
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.BODIES_IN_FLIGHT);
    }

    @Test
    void aMeteredBodyEndsWhereItIsTooLarge() {
        InputStream body = new CountedBody(new ByteArrayInputStream(new byte[1_001]), share(), 1_000);

        assertThat(catchThrowableOfType(RefusedBodyException.class, body::readAllBytes)
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.BODY_TOO_LARGE);
    }
}

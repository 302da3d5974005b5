package vn.lantoa.media.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Large bodies give way to small ones, and go on all the same (rules.md §5). */
class RightOfWayTest {

    private static final Duration CHUNK = Duration.ofMillis(100);
    private static final int CHUNKS = 50;

    private long now = Long.MAX_VALUE - Duration.ofSeconds(3).toNanos(); // this clock may pass its end

    private final List<Duration> pauses = new ArrayList<>();
    private final RightOfWay way = new RightOfWay(this::now, this::sleep);

    private long now() {
        return now;
    }

    private void sleep(long nanos) {
        pauses.add(Duration.ofNanos(nanos));
        now += nanos;
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private void somebodyPosts() {
        try (RightOfWay.Turn turn = way.take()) {
            assertThat(way.isClaimed()).isTrue();
        }
    }

    /** One upload of many chunks, each of which takes a time; somebody posts during each. */
    private final class ManyChunks extends UploadService {

        private final Duration each;
        private final boolean disturbed;
        private int applied;

        ManyChunks(Duration each, boolean disturbed) {
            super(null, null, null, new ObjectMapper(), way, Clock.systemUTC());
            this.each = each;
            this.disturbed = disturbed;
        }

        @Override
        Optional<Lease> claim(Duration time) {
            Upload upload = new Upload(UUID.randomUUID(), "bbd", "ITEMS", "press-bbd", Instant.EPOCH, CHUNKS * 500);
            return applied == CHUNKS ? Optional.empty() : Optional.of(new Lease(upload, 1));
        }

        @Override
        SeenKeys seen(Lease lease) {
            return new SeenKeys();
        }

        @Override
        Step applyNext(Lease lease, SeenKeys seen, Duration time) {
            pass(each);
            if (disturbed) {
                somebodyPosts();
            }
            applied++;
            return applied == CHUNKS ? Step.DONE : Step.MORE;
        }

        @Override
        void giveBack(Lease lease, boolean failed) {
            assertThat(failed).isFalse();
        }
    }

    private Duration work(Duration each, boolean disturbed) {
        long begin = now;
        UploadWorker worker = new UploadWorker(new ManyChunks(each, disturbed), way);
        while (worker.work()) {
            // until nothing is left
        }
        return Duration.ofNanos(now - begin);
    }

    @Test
    void aloneItWorksWithoutAPause() {
        assertThat(work(CHUNK, false)).isEqualTo(CHUNK.multipliedBy(CHUNKS));
        assertThat(pauses).isEmpty();
    }

    @Test
    void whileSomebodyPostsItPausesForLongerThanItWorks() {
        work(CHUNK, true);

        assertThat(pauses).hasSize(CHUNKS).containsOnly(CHUNK.multipliedBy(RightOfWay.TIMES));
        assertThat(RightOfWay.TIMES).isGreaterThan(1);
    }

    @Test
    void itGoesOnHoweverManyPostAndHoweverLongItTakes() {
        Duration slow = Duration.ofSeconds(3);

        assertThat(work(slow, true))
                .isEqualTo(slow.plus(UploadWorker.LONGEST_PAUSE).multipliedBy(CHUNKS));
        assertThat(UploadWorker.LONGEST_PAUSE).isLessThan(UploadWorker.LEASE.dividedBy(2));
    }

    @Test
    void whoIsAnsweredIsRememberedForAMoment() {
        somebodyPosts();
        assertThat(way.isClaimed()).isTrue();
        pass(RightOfWay.SOON);
        assertThat(way.isClaimed()).isFalse();
    }

    @Test
    void whoStillWaitsIsNotForgotten() {
        try (RightOfWay.Turn turn = way.take()) {
            somebodyPosts();
            pass(Duration.ofMinutes(1));
            assertThat(way.isClaimed()).isTrue();
        }
    }

    @Test
    void aPauseEndsWithThosePosting() {
        RightOfWay.Pieces pieces = way.begin(Duration.ofSeconds(1));
        somebodyPosts();
        pass(CHUNK);
        pieces.next();
        pass(RightOfWay.SOON);
        pieces.next();

        assertThat(pauses).hasSize(1);
    }
}

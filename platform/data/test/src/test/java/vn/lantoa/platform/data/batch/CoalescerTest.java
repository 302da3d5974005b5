package vn.lantoa.platform.data.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Each batch waits at a gate until the test lets it go on. */
@Timeout(30)
class CoalescerTest {

    private static final int MOST = 4;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<List<Integer>> batches = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore gate = new Semaphore(0);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    /** Negative tasks are left undone; zero makes its batch fail. */
    private List<Optional<String>> work(List<Integer> tasks) {
        batches.add(tasks);
        begun.release();
        gate.acquireUninterruptibly();
        if (tasks.contains(0)) {
            throw new IllegalStateException("the batch fails");
        }
        return tasks.stream()
                .map(task -> Optional.of("done " + task).filter(any -> task > 0))
                .toList();
    }

    private Coalescer<Integer, String> coalescer(int lanes) {
        return coalescer(lanes, 1, LONG);
    }

    private Coalescer<Integer, String> coalescer(int lanes, int enough, Duration patience) {
        return new Coalescer<>(lanes, enough, MOST, patience, this::work);
    }

    private CompletableFuture<Optional<String>> ask(Coalescer<Integer, String> coalescer, int task) {
        return CompletableFuture.supplyAsync(() -> coalescer.ask(task), threads);
    }

    /** Asks for all of these while the batch of the first is at work, in this order. */
    private List<CompletableFuture<Optional<String>>> askBehind(
            Coalescer<Integer, String> coalescer, int first, int... others) throws InterruptedException {
        List<CompletableFuture<Optional<String>>> asked = new ArrayList<>(List.of(ask(coalescer, first)));
        begun.acquire();
        for (int other : others) {
            int before = coalescer.waiting();
            asked.add(ask(coalescer, other));
            while (coalescer.waiting() == before) {
                Thread.onSpinWait();
            }
        }
        return asked;
    }

    @Test
    void whoComesWhileOthersAreAtWorkIsDoneTogether() throws InterruptedException {
        var asked = askBehind(coalescer(1), 1, 2, 3, 4, 5, 6, 7);

        gate.release(3);

        assertThat(asked)
                .extracting(CompletableFuture::join)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 7)
                        .mapToObj(task -> Optional.of("done " + task))
                        .toList());
        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4, 5), List.of(6, 7));
    }

    @Test
    void whatIsLeftUndoneSpoilsNothingOfOthers() throws InterruptedException {
        var asked = askBehind(coalescer(1), 1, 2, -3, 4);

        gate.release(2);

        assertThat(asked)
                .extracting(CompletableFuture::join)
                .containsExactly(Optional.of("done 1"), Optional.of("done 2"), Optional.empty(), Optional.of("done 4"));
    }

    @Test
    void aBatchThatFailsIsLeftUndoneAndTheNextBegins() throws InterruptedException {
        Coalescer<Integer, String> coalescer = coalescer(1);
        var asked = askBehind(coalescer, 1, 2, 0, 3, 4, 5);

        gate.release(3);

        assertThat(asked)
                .extracting(CompletableFuture::join)
                .containsExactly(
                        Optional.of("done 1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("done 5"));
        gate.release();
        assertThat(coalescer.ask(6)).contains("done 6");
    }

    @Test
    void lanesWorkAtTheSameTimeAndNoneIsLost() throws InterruptedException {
        Coalescer<Integer, String> coalescer = coalescer(2);
        var first = ask(coalescer, 1);
        begun.acquire();
        var asked = askBehind(coalescer, 2, 3, 4);

        gate.release(3);

        assertThatCode(first::join).doesNotThrowAnyException();
        assertThat(asked).extracting(CompletableFuture::join).doesNotContain(Optional.empty());
        assertThat(batches.subList(2, batches.size())).containsExactly(List.of(3, 4));
        var later = ask(coalescer, 5);
        begun.acquire(2);
        ask(coalescer, 6);
        begun.acquire();
        gate.release(2);
        assertThat(later.join()).contains("done 5");
    }

    @Test
    void anotherBatchBeginsBesideTheFirstWhenEnoughWait() throws InterruptedException {
        Coalescer<Integer, String> coalescer = coalescer(2, 3, LONG);
        var asked = askBehind(coalescer, 1, 2, 3);
        assertThat(batches).containsExactly(List.of(1));

        var last = ask(coalescer, 4);
        begun.acquire();

        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4));
        gate.release(2);
        assertThat(last.join()).contains("done 4");
        assertThat(asked).extracting(CompletableFuture::join).doesNotContain(Optional.empty());
    }

    @Test
    void fewerThanEnoughWaitNoLongerThanThePatience() throws InterruptedException {
        Coalescer<Integer, String> coalescer = coalescer(2, 3, Duration.ofMillis(1));
        var first = ask(coalescer, 1);
        begun.acquire();

        var second = ask(coalescer, 2);
        begun.acquire();

        assertThat(batches).containsExactly(List.of(1), List.of(2));
        gate.release(2);
        assertThat(first.join()).contains("done 1");
        assertThat(second.join()).contains("done 2");
    }

    @Test
    void whoHasWaitedForLongBeginsAtTheFirstBatchThatEnds() throws InterruptedException {
        Coalescer<Integer, String> coalescer = coalescer(2, 2, Duration.ofMillis(1));
        var first = ask(coalescer, 1);
        begun.acquire();
        var second = ask(coalescer, 2);
        begun.acquire();
        var third = ask(coalescer, 3);
        while (coalescer.waiting() == 0) {
            Thread.onSpinWait();
        }
        assertThat(begun.tryAcquire(50, TimeUnit.MILLISECONDS)).isFalse();

        gate.release();
        begun.acquire();

        assertThat(batches).containsExactly(List.of(1), List.of(2), List.of(3));
        gate.release(2);
        assertThat(List.of(first, second, third))
                .extracting(CompletableFuture::join)
                .doesNotContain(Optional.empty());
    }
}

package vn.lantoa.deploy.fault.kill;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.fault.load.AvailabilityWatch;
import vn.lantoa.deploy.fault.load.AvailabilityWatch.Since;
import vn.lantoa.deploy.fault.load.Endpoint;
import vn.lantoa.deploy.fault.load.LoadSwitch;
import vn.lantoa.deploy.local.LocalStack;

/** Kills, at a moment that the seed chooses, and waits until all is served again. */
public final class FaultInjector {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(20);
    private static final int LONGEST_CALM_MILLIS = 2_500;
    private static final int SHORTEST_CALM_MILLIS = 300;

    private final LocalStack stack;
    private final AvailabilityWatch watch;
    private final Random random;

    public FaultInjector(LocalStack stack, AvailabilityWatch watch, Random random) {
        this.stack = stack;
        this.watch = watch;
        this.random = random;
    }

    public Kill kill(KillTarget target) throws InterruptedException {
        int calm = SHORTEST_CALM_MILLIS + random.nextInt(LONGEST_CALM_MILLIS - SHORTEST_CALM_MILLIS);
        LoadSwitch.pause(Duration.ofMillis(calm));
        target.parts().parallelStream().forEach(stack::kill);
        long killed = watch.mark();
        while (!servesAgain(target)) {
            if (System.nanoTime() - killed > PATIENCE.toNanos()) {
                return told(target, null);
            }
            LoadSwitch.pause(LOOKS_EVERY);
        }
        long first = target.doors().stream()
                .flatMap(door -> Stream.ofNullable(watch.since(door).firstServed()))
                .mapToLong(Long::longValue)
                .max()
                .orElse(killed);
        long took = target == KillTarget.KAFKA ? System.nanoTime() - killed : first - killed;
        return told(target, Duration.ofNanos(took));
    }

    /** A part that is not waited for at a door, Kafka, must be ready itself. */
    private boolean servesAgain(KillTarget target) {
        return target.doors().stream().allMatch(door -> watch.since(door).firstServed() != null)
                && target.parts().stream().allMatch(stack::isReady);
    }

    private Kill told(KillTarget target, @Nullable Duration servingAgain) {
        Since submissions = watch.since(Endpoint.SUBMISSIONS);
        return new Kill(target, servingAgain, submissions.served(), submissions.refused());
    }
}

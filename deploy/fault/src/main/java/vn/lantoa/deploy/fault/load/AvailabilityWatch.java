package vn.lantoa.deploy.fault.load;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Counts, door by door, what was answered since the last kill. Times are those of {@link System#nanoTime}. */
public final class AvailabilityWatch {

    private final Map<Endpoint, Since> doors = new EnumMap<>(Endpoint.class);
    private long mark = System.nanoTime();

    /**
     * What came of requests sent since the mark.
     *
     * @param firstServed when the first good answer was there; null while there is none
     */
    public record Since(long served, long refused, @Nullable Long firstServed) {

        private static final Since NOTHING = new Since(0, 0, null);

        private Since plus(boolean good, long now) {
            return good
                    ? new Since(served + 1, refused, firstServed == null ? Long.valueOf(now) : firstServed)
                    : new Since(served, refused + 1, firstServed);
        }
    }

    /** Begins to count anew: only requests sent from now on count. */
    public synchronized long mark() {
        doors.clear();
        mark = System.nanoTime();
        return mark;
    }

    synchronized void outcome(Endpoint door, long sentAt, boolean good) {
        if (sentAt - mark >= 0) {
            doors.put(door, since(door).plus(good, System.nanoTime()));
        }
    }

    public synchronized Since since(Endpoint door) {
        return doors.getOrDefault(door, Since.NOTHING);
    }
}

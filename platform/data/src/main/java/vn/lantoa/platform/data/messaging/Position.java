package vn.lantoa.platform.data.messaging;

import java.util.Comparator;

/**
 * Where an event stands among those of its aggregate. The epoch rises when the producer's database is restored from a
 * backup, and then outweighs the version.
 */
public record Position(long epoch, long version) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::epoch).thenComparingLong(Position::version);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}

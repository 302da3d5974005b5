package vn.lantoa.deploy.bench.measure;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** One thing measured once a round, in the order of the rounds. */
public record MeasuredSeries(List<Double> values) {

    /** A neighbour that moves more than this between rounds says that the machine was not quiet. */
    public static final double QUIET = 0.15;

    /** @throws IllegalArgumentException when nothing was measured */
    public MeasuredSeries {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a series needs a value");
        }
    }

    public static MeasuredSeries of(double... values) {
        return new MeasuredSeries(DoubleStream.of(values).boxed().toList());
    }

    /** The middle one; the mean of the two in the middle when their number is even. */
    public double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double min() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double max() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** How far apart the least and the greatest are, as a share of the median. */
    public double drift() {
        return median() == 0 ? 0 : (max() - min()) / median();
    }

    /**
     * Round by round, so that what slows the whole machine for a while slows both sides of a ratio.
     *
     * @throws IllegalArgumentException when the other has another number of rounds
     */
    public MeasuredSeries dividedBy(MeasuredSeries other) {
        if (other.values.size() != values.size()) {
            throw new IllegalArgumentException(values.size() + " rounds against " + other.values.size());
        }
        return new MeasuredSeries(IntStream.range(0, values.size())
                .mapToObj(round -> values.get(round) / other.values.get(round))
                .toList());
    }
}

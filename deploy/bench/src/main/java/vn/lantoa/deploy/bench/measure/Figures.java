package vn.lantoa.deploy.bench.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was measured, round after round, by name. */
public final class Figures {

    private final Map<String, List<Double>> values = new HashMap<>();

    public void note(String figure, double value) {
        values.computeIfAbsent(figure, any -> new ArrayList<>()).add(value);
    }

    /** The figure of the last round. */
    public double last(String figure) {
        List<Double> all = of(figure);
        return all.get(all.size() - 1);
    }

    /** Those of all rounds, in order; none where nothing was noted. */
    public List<Double> of(String figure) {
        return values.getOrDefault(figure, List.of());
    }

    public MeasuredSeries series(String figure) {
        return new MeasuredSeries(of(figure));
    }

    /** Forgets the warm-up. */
    public void clear() {
        values.clear();
    }
}

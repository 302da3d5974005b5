package vn.lantoa.deploy.bench.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.bench.measure.BenchReport;
import vn.lantoa.deploy.bench.measure.Latencies;
import vn.lantoa.deploy.bench.measure.MeasuredSeries;

/** What was measured of each thing, round by round, in the order in which they were first measured. */
final class PlanTimes {

    private static final double P99 = 0.99;
    /** Of fewer, one in a hundred is none: the slowest is told as such. */
    private static final int ENOUGH = 100;

    private final Map<String, Measured> measured = new LinkedHashMap<>();

    /**
     * The latencies of one question.
     *
     * @param reach the unit of its slowest, with what that should be
     * @param samples in a round
     */
    private record Measured(String reach, int samples, List<Double> p50, List<Double> slow, List<Double> bare) {

        Measured(String reach, int samples) {
            this(reach, samples, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(Latencies ours, Latencies sql) {
            p50.add(ours.millisAt(0.5));
            slow.add(ours.millisAt(samples < ENOUGH ? 1 : P99));
            bare.add(sql.millisAt(0.5));
        }
    }

    /** Adds what a round said of it; each round has as many samples. */
    void add(String what, String reach, InTurns round) {
        measured.computeIfAbsent(what, any -> new Measured(reach, round.ours().count()))
                .add(round.ours(), round.bare());
    }

    /** Three lines for each thing. */
    void tell(BenchReport report) {
        measured.forEach((what, times) -> {
            MeasuredSeries p50 = new MeasuredSeries(times.p50());
            String slow = times.samples() < ENOUGH ? ": slowest of " + times.samples() : ": p99";
            report.figure(what + slow, times.reach(), new MeasuredSeries(times.slow()));
            report.figure(what + ": p50", "ms", p50);
            report.figure(what + ": p50 ratio", "÷ bare SQL", p50.dividedBy(new MeasuredSeries(times.bare())));
        });
    }
}

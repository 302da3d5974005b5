package vn.lantoa.deploy.fuzz;

import java.util.Properties;
import java.util.regex.Pattern;

import vn.lantoa.platform.testing.sweep.Sweep;

/**
 * What a run does.
 *
 * @param seed the same seed spoils the same requests in the same way
 * @param rounds how often every operation meets every mutation; from the second on, half of the requests are spoiled
 *     twice
 * @param only which cases are sent, by their name
 * @param sweep which operations meet a mutation; all when there are several rounds, or cases are named
 */
record FuzzOptions(long seed, int rounds, Pattern only, Sweep sweep) {

    FuzzOptions {
        boolean all = sweep.all() || rounds > 1 || !only.pattern().isEmpty();
        sweep = new Sweep(sweep.seed(), all);
    }

    /** {@code fuzz.seed}, {@code fuzz.rounds}, {@code fuzz.only}, and those of {@link Sweep}. */
    static FuzzOptions of(Properties properties) {
        return new FuzzOptions(
                Long.parseLong(properties.getProperty("fuzz.seed", "1")),
                Integer.parseInt(properties.getProperty("fuzz.rounds", "1")),
                Pattern.compile(properties.getProperty("fuzz.only", "")),
                Sweep.ofThisRun());
    }
}

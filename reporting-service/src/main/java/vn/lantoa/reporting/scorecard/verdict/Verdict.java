package vn.lantoa.reporting.scorecard.verdict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A light and why. */
@Schema(name = "Verdict")
public record Verdict(Light state, Cause reason) {

    public static final Verdict NOT_RECORDED = new Verdict(Light.UNKNOWN, Cause.NOT_RECORDED);

    /** Of a figure that nobody set a mark for. */
    public static final Verdict NO_MARK = new Verdict(Light.NEUTRAL, Cause.NO_MARK);

    /** The worst of those that judge; the first of the others where none does. */
    public static Verdict worst(Verdict... verdicts) {
        return Arrays.stream(verdicts)
                .filter(verdict -> verdict.state.judges())
                .min(Comparator.comparing(Verdict::state))
                .orElse(verdicts[0]);
    }

    /** The worst that judges, else the first that has a figure, else the first; the other one of none. */
    public static Verdict firstByLight(List<Verdict> verdicts, Verdict ofNone) {
        return verdicts.stream().min(Comparator.comparing(Verdict::state)).orElse(ofNone);
    }
}

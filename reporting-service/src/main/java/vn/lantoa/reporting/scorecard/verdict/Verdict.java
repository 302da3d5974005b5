package vn.lantoa.reporting.scorecard.verdict;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A light and why. */
@Schema(name = "Verdict")
public record Verdict(Light state, Cause reason) {

    public static final Verdict NOT_RECORDED = new Verdict(Light.UNKNOWN, Cause.NOT_RECORDED);

    /** The worst of those that judge; the first of the others where none does. */
    public static Verdict worst(Verdict... verdicts) {
        return Arrays.stream(verdicts)
                .filter(verdict -> verdict.state.judges())
                .min(Comparator.comparing(Verdict::state))
                .orElse(verdicts[0]);
    }
}

package vn.lantoa.platform.data.deadletter;

import java.util.Collections;
import java.util.List;

import vn.lantoa.platform.data.deadletter.DeadLetters.Fate;

/**
 * What a replay did.
 *
 * @param applied letters that had their effect now
 * @param failedAgain letters that are dead letters again, with the new cause
 * @param skipped letters of a group or type that this service no longer has
 */
public record Replay(int applied, int failedAgain, int skipped) {

    static Replay of(List<Fate> fates) {
        return new Replay(
                Collections.frequency(fates, Fate.APPLIED),
                Collections.frequency(fates, Fate.FAILED_AGAIN),
                Collections.frequency(fates, Fate.SKIPPED));
    }
}

package vn.lantoa.deploy.fault.kill;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * One kill and what came of it.
 *
 * @param servingAgain from the kill until every door concerned had opened again and the parts were ready; null when
 *     that never came
 * @param acknowledged submissions answered with 201 meanwhile
 * @param refused submissions not answered with 201 meanwhile
 */
public record Kill(KillTarget target, @Nullable Duration servingAgain, long acknowledged, long refused) {

    /** Whether it went as it must: without Kafka nobody notices. */
    public boolean isBorne() {
        return servingAgain != null && (target != KillTarget.KAFKA || (refused == 0 && acknowledged > 0));
    }
}

package vn.lantoa.task.contract;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A source of money. Who gives it, which may be a person, stays with the task-service. Key: {@code code}.
 *
 * @param code upper-case ASCII, such as {@code NS-TINH-2024}
 * @param kind STATE_PROVINCIAL, STATE_DISTRICT or SOCIAL; never changes
 * @param legalForm in what form it is given; may be null
 */
public record FundingSourceChanged(
        UUID id,
        String code,
        String kind,
        String name,
        @Nullable String legalForm) {

    public static final String TOPIC = "lantoa.task.funding-source.v1";
    public static final String AGGREGATE = "funding-source";
    public static final String TYPE = "vn.lantoa.task.funding-source.changed.v1";
}

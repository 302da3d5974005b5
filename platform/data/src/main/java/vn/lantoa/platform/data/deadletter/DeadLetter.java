package vn.lantoa.platform.data.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.kafka.CloudEventHeaders;

/**
 * A record that a consumer could not apply, as it lies in the service's dead-letter topic.
 *
 * @param id its place there, such as {@code 0-17}
 * @param group the consumer it was meant for
 * @param type the CloudEvents type; null when it had none
 * @param topic where it came from, with partition and offset
 * @param recordedAt when the broker recorded it there
 * @param failedAt when it became this dead letter
 * @param attempt 1 for the first time, one more for each replay that failed
 * @param cause the failure, in one line
 * @param trace the failure's stack, its beginning
 * @param payload the JSON as it came; its beginning only when {@code truncated}
 * @param truncated whether it was too large for the dead-letter topic; a replay reads the whole where it came from
 */
@Schema(name = "DeadLetter")
public record DeadLetter(
        String id,
        @Nullable String group,
        @Nullable String type,
        @Nullable String key,
        String topic,
        int partition,
        long offset,
        Instant recordedAt,
        Instant failedAt,
        int attempt,
        @Nullable String cause,
        @Nullable String trace,
        @Nullable String payload,
        boolean truncated) {

    /** A letter's partition and offset in the dead-letter topic. */
    record Slot(int partition, long offset) {

        private static final Pattern FORM = Pattern.compile("(\\d{1,6})-(\\d{1,18})");

        static Slot of(ConsumerRecord<?, ?> letter) {
            return new Slot(letter.partition(), letter.offset());
        }

        /** The slot of an id; empty when the text is none. */
        static Optional<Slot> parse(String id) {
            Matcher parts = FORM.matcher(id);
            return parts.matches()
                    ? Optional.of(new Slot(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2))))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return partition + "-" + offset;
        }
    }

    static DeadLetter of(ConsumerRecord<String, byte[]> letter) {
        return new DeadLetter(
                Slot.of(letter).toString(),
                text(letter, DeadLetterTopic.GROUP),
                text(letter, CloudEventHeaders.TYPE),
                letter.key(),
                needed(letter, DeadLetterTopic.TOPIC),
                Integer.parseInt(needed(letter, DeadLetterTopic.PARTITION)),
                Long.parseLong(needed(letter, DeadLetterTopic.OFFSET)),
                Instant.ofEpochMilli(Long.parseLong(needed(letter, DeadLetterTopic.RECORDED_AT))),
                Instant.parse(needed(letter, DeadLetterTopic.TIME)),
                Integer.parseInt(needed(letter, DeadLetterTopic.ATTEMPT)),
                text(letter, DeadLetterTopic.CAUSE),
                text(letter, DeadLetterTopic.TRACE),
                letter.value() == null ? null : new String(letter.value(), StandardCharsets.UTF_8),
                text(letter, DeadLetterTopic.TRUNCATED) != null);
    }

    /** The same without what is long: for lists. */
    DeadLetter brief() {
        return new DeadLetter(
                id,
                group,
                type,
                key,
                topic,
                partition,
                offset,
                recordedAt,
                failedAt,
                attempt,
                cause,
                null,
                null,
                truncated);
    }

    /** A header that {@link DeadLetterTopic} gives every letter. */
    private static String needed(ConsumerRecord<?, ?> letter, String header) {
        return Objects.requireNonNull(text(letter, header), header);
    }

    private static @Nullable String text(ConsumerRecord<?, ?> letter, String header) {
        return CloudEventHeaders.text(letter.headers(), header);
    }
}

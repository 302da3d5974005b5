package vn.lantoa.platform.data.deadletter;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.kafka.CloudEventHeaders;
import vn.lantoa.platform.data.kafka.KafkaClients;
import vn.lantoa.platform.data.kafka.Outage;
import vn.lantoa.platform.data.messaging.MessagingConfig;

/**
 * Where a service puts what it cannot apply: one topic of its own, each record with key, headers and payload as it
 * came, and with headers that say why it is here and where it was.
 */
@ApplicationScoped
class DeadLetterTopic implements DeadLetterSink {

    static final String PREFIX = "dl_";
    static final String GROUP = CloudEventHeaders.DEAD_LETTER_GROUP;
    static final String CAUSE = "dl_cause";
    static final String TRACE = "dl_stacktrace";
    static final String TOPIC = "dl_topic";
    static final String PARTITION = "dl_partition";
    static final String OFFSET = "dl_offset";
    static final String RECORDED_AT = "dl_recorded_at";
    static final String TIME = "dl_time";
    static final String ATTEMPT = "dl_attempt";
    /** The length of a payload of which only the beginning is here; the whole stands at its first place. */
    static final String TRUNCATED = "dl_truncated";

    private static final Logger LOG = Logger.getLogger(DeadLetterTopic.class);
    private static final int LONGEST_CAUSE = 1_000;
    private static final int LONGEST_TRACE = 4_000;
    private static final int KEPT_OF_TOO_LARGE = 16_384;

    private final KafkaClients clients;
    private final Clock clock;
    private final String name;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetterTopic(KafkaClients clients, Clock clock, MessagingConfig config) {
        this.clients = clients;
        this.clock = clock;
        this.name = "lantoa." + config.serviceName() + ".dead-letters.v1";
    }

    String name() {
        return name;
    }

    /** Of what is too large for the topic, the beginning goes there; a replay reads the whole from where it was. */
    @Override
    public void put(String group, ConsumerRecord<String, byte[]> offender, Throwable cause) {
        put(offender.key(), offender.value(), offender.headers(), about(group, offender, cause));
    }

    /** Puts a dead letter there again whose replay failed. */
    void putAgain(ConsumerRecord<String, byte[]> letter, Throwable cause) {
        int attempt = DeadLetter.of(letter).attempt() + 1;
        Headers about = new RecordHeaders();
        for (String same : new String[] {GROUP, TOPIC, PARTITION, OFFSET, RECORDED_AT, TRUNCATED}) {
            CloudEventHeaders.put(about, same, CloudEventHeaders.text(letter.headers(), same));
        }
        put(letter.key(), letter.value(), letter.headers(), because(about, attempt, cause));
    }

    private Headers about(String group, ConsumerRecord<String, byte[]> offender, Throwable cause) {
        Headers about = new RecordHeaders();
        CloudEventHeaders.put(about, GROUP, group);
        CloudEventHeaders.put(about, TOPIC, offender.topic());
        CloudEventHeaders.put(about, PARTITION, offender.partition());
        CloudEventHeaders.put(about, OFFSET, offender.offset());
        CloudEventHeaders.put(about, RECORDED_AT, offender.timestamp());
        return because(about, 1, cause);
    }

    private Headers because(Headers about, int attempt, Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        CloudEventHeaders.put(about, ATTEMPT, attempt);
        CloudEventHeaders.put(about, CAUSE, beginning(Outage.reason(cause), LONGEST_CAUSE));
        CloudEventHeaders.put(about, TRACE, beginning(trace.toString(), LONGEST_TRACE));
        CloudEventHeaders.put(about, TIME, clock.instant());
        return about;
    }

    private static String beginning(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    private void put(@Nullable String key, byte @Nullable [] payload, Headers original, Headers about) {
        List<Header> headers = new ArrayList<>();
        original.forEach(header -> {
            if (!header.key().startsWith(PREFIX)) {
                headers.add(header);
            }
        });
        about.forEach(headers::add);
        try {
            send(new ProducerRecord<>(name, null, key, payload, headers));
        } catch (RecordTooLargeException e) {
            if (payload == null) {
                throw e;
            }
            LOG.warnf(
                    "A dead letter of %d bytes is too large: its beginning is kept, the whole is where it was",
                    payload.length);
            Headers truncated = new RecordHeaders(headers);
            CloudEventHeaders.put(truncated, TRUNCATED, payload.length);
            byte[] beginning = Arrays.copyOf(payload, Math.min(payload.length, KEPT_OF_TOO_LARGE));
            send(new ProducerRecord<>(name, null, key, beginning, truncated));
        }
    }

    private synchronized void send(ProducerRecord<String, byte[]> letter) {
        if (producer == null) {
            producer = clients.producer("dead-letters");
        }
        try {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }
}

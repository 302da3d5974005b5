package vn.lantoa.platform.data.messaging;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How to read and write events. Where Kafka is, is said by {@code kafka.bootstrap.servers} and its like. */
@ConfigMapping(prefix = "lantoa.messaging")
public interface MessagingConfig {

    /** This service's name in topics and sources: {@code task}. A trailing {@code -service} is left out. */
    String service();

    /** Off stops the reading, not the writing; tests use it. */
    @WithDefault("true")
    boolean consume();

    /** The most records that one transaction applies. */
    @WithDefault("500")
    int batch();

    /** The most entries of records that one transaction applies; one record is applied however many it has. */
    @WithDefault("2000")
    int batchEntries();

    /**
     * The most bytes of records, unpacked, that one transaction applies, and about what a reader holds of them. What is
     * made of them takes some ten times as much.
     */
    @WithDefault("2097152")
    int batchBytes();

    /**
     * How long records may gather after a batch that was not full: a transaction of few costs nearly as much as one of
     * many.
     */
    @WithDefault("20ms")
    Duration gather();

    /** The wait after a first failure that passes; each further one doubles it. */
    @WithDefault("200ms")
    Duration retryFirst();

    /** The longest wait between two attempts. */
    @WithDefault("10s")
    Duration retryMost();

    /** How long a batch's transaction may take. */
    @WithDefault("60s")
    Duration transactionTimeout();

    /** How long Kafka may be silent before that is worth a warning. */
    @WithDefault("10s")
    Duration outageAfter();

    /** How the records are compressed on the wire and on disk. */
    @WithDefault("lz4")
    String compression();

    /** How long claims of the inbox are kept; a duplicate that comes later has its effect again. */
    @WithDefault("7d")
    Duration inboxKept();

    default String serviceName() {
        return service().replaceFirst("-service$", "");
    }
}

package vn.lantoa.platform.data.outbox.relay;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** What a failed sending means. */
enum SendRefusal {
    /** Kafka will never take this record. */
    OF_THE_RECORD,
    /** There is no place for it now, though Kafka is there. */
    OF_THE_TOPIC,
    /** Kafka or the way to it. */
    PASSING;

    static SendRefusal of(@Nullable Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof RecordTooLargeException
                    || one instanceof RecordBatchTooLargeException
                    || one instanceof InvalidRecordException
                    || one instanceof InvalidTopicException
                    || one instanceof SerializationException) {
                return OF_THE_RECORD;
            }
            if (one instanceof UnknownTopicOrPartitionException || one instanceof TopicAuthorizationException) {
                return OF_THE_TOPIC;
            }
        }
        return PASSING;
    }
}

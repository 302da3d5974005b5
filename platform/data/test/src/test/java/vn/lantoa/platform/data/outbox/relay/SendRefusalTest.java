package vn.lantoa.platform.data.outbox.relay;

import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SendRefusalTest {

    @Test
    void someRecordsKafkaNeverTakes() {
        assertThat(SendRefusal.of(new RecordTooLargeException("x"))).isEqualTo(SendRefusal.OF_THE_RECORD);
        assertThat(SendRefusal.of(new RuntimeException(new InvalidTopicException("x"))))
                .isEqualTo(SendRefusal.OF_THE_RECORD);
    }

    @Test
    void aTimeOutForWantOfTheTopicIsOfTheTopic() {
        assertThat(SendRefusal.of(new TimeoutException("x", new UnknownTopicOrPartitionException("x"))))
                .isEqualTo(SendRefusal.OF_THE_TOPIC);
        assertThat(SendRefusal.of(new TopicAuthorizationException("x"))).isEqualTo(SendRefusal.OF_THE_TOPIC);
    }

    @Test
    void everythingElsePasses() {
        assertThat(SendRefusal.of(new TimeoutException("x"))).isEqualTo(SendRefusal.PASSING);
        assertThat(SendRefusal.of(new NotEnoughReplicasException("x"))).isEqualTo(SendRefusal.PASSING);
        assertThat(SendRefusal.of(new AuthenticationException("x"))).isEqualTo(SendRefusal.PASSING);
        assertThat(SendRefusal.of(new OutOfOrderSequenceException("x"))).isEqualTo(SendRefusal.PASSING);
        assertThat(SendRefusal.of(new IllegalStateException("x"))).isEqualTo(SendRefusal.PASSING);
    }
}

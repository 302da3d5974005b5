package vn.lantoa.platform.data.outbox;

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

class RefusalTest {

    @Test
    void someRecordsKafkaNeverTakes() {
        assertThat(Refusal.of(new RecordTooLargeException("x"))).isEqualTo(Refusal.OF_THE_RECORD);
        assertThat(Refusal.of(new RuntimeException(new InvalidTopicException("x"))))
                .isEqualTo(Refusal.OF_THE_RECORD);
    }

    @Test
    void aTimeOutForWantOfTheTopicIsOfTheTopic() {
        assertThat(Refusal.of(new TimeoutException("x", new UnknownTopicOrPartitionException("x"))))
                .isEqualTo(Refusal.OF_THE_TOPIC);
        assertThat(Refusal.of(new TopicAuthorizationException("x"))).isEqualTo(Refusal.OF_THE_TOPIC);
    }

    @Test
    void everythingElsePasses() {
        assertThat(Refusal.of(new TimeoutException("x"))).isEqualTo(Refusal.PASSING);
        assertThat(Refusal.of(new NotEnoughReplicasException("x"))).isEqualTo(Refusal.PASSING);
        assertThat(Refusal.of(new AuthenticationException("x"))).isEqualTo(Refusal.PASSING);
        assertThat(Refusal.of(new OutOfOrderSequenceException("x"))).isEqualTo(Refusal.PASSING);
        assertThat(Refusal.of(new IllegalStateException("x"))).isEqualTo(Refusal.PASSING);
    }
}

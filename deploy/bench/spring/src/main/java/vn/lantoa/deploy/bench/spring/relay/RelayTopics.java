package vn.lantoa.deploy.bench.spring.relay;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

/** The topics that it writes to; Spring creates those that are missing. */
@Configuration(proxyBeanMethods = false)
class RelayTopics {

    /** As many as the media-service's topics have locally. */
    private static final int PARTITIONS = 3;

    @Bean
    NewTopic recorded() {
        return TopicBuilder.name(EventRelay.TOPIC).partitions(PARTITIONS).build();
    }
}

package vn.lantoa.deploy.embedded.topics;

import java.util.Map;
import java.util.TreeMap;

/** What a topic is for, and so how Kafka keeps it. */
public enum TopicKind {
    /** The newest state of each aggregate; older ones may go. */
    STATE(Map.of("cleanup.policy", "compact")),
    /** Every record, for ever. */
    LOG(Map.of("cleanup.policy", "delete", "retention.ms", "-1"));

    private final Map<String, String> own;

    TopicKind(Map<String, String> own) {
        this.own = own;
    }

    /** Kafka's own names and values; those of both kinds among them. */
    public Map<String, String> configuration() {
        Map<String, String> all = new TreeMap<>(own);
        all.put("message.timestamp.type", "LogAppendTime");
        all.put("max.message.bytes", Integer.toString(1 << 20));
        return all;
    }
}

package vn.lantoa.deploy.embedded.topics;

/** How large the Kafka is. */
public enum Scale {
    LOCAL,
    PRODUCTION
}

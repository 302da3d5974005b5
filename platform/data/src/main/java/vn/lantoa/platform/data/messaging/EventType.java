package vn.lantoa.platform.data.messaging;

import java.util.Objects;

/**
 * A kind of event, as producer and consumers agree on it. Its parts are constants of the producer's contract jar.
 *
 * @param topic the topic it travels on, such as {@code lantoa.task.agency.v1}
 * @param aggregate what it tells about, such as {@code agency}
 * @param name its CloudEvents type, such as {@code vn.lantoa.task.agency.changed.v1}; unique
 * @param payload the contract record that its JSON is read into
 */
public record EventType<T>(String topic, String aggregate, String name, Class<T> payload) {

    public EventType {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(aggregate, "aggregate");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(payload, "payload");
    }

    /**
     * The type of event that a contract record describes by its constants {@code TOPIC}, {@code AGGREGATE} and {@code TYPE}.
     *
     * @throws IllegalArgumentException when one of them is missing or is no text
     */
    public static <T> EventType<T> of(Class<T> contract) {
        return new EventType<>(
                constant(contract, "TOPIC"), constant(contract, "AGGREGATE"), constant(contract, "TYPE"), contract);
    }

    private static String constant(Class<?> contract, String name) {
        try {
            if (contract.getField(name).get(null) instanceof String text) {
                return text;
            }
        } catch (ReflectiveOperationException | NullPointerException absent) {
            throw new IllegalArgumentException(contract.getName() + " has no public constant " + name, absent);
        }
        throw new IllegalArgumentException(contract.getName() + "." + name + " is no text");
    }

    /**
     * An event of this type, to be added to the outbox.
     *
     * @param key the aggregate's id: events of one key stay in order
     * @param version the aggregate's version that the data show
     */
    public EventMessage<T> of(String key, long version, T data) {
        return new EventMessage<>(this, key, version, data);
    }

    @Override
    public String toString() {
        return name;
    }
}

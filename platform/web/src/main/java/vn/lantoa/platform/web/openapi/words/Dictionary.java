package vn.lantoa.platform.web.openapi.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * What names of the document mean, one sentence each: {@code openapi/words.properties} of the service and of the
 * libraries that it is built of. A key is a name ({@code validTo}), a schema ({@code Genre}), or a name in one place
 * only: {@code Genre.NEWS}, {@code Agency.code}, {@code listTasks?q}. That of the one place is used first.
 */
public final class Dictionary {

    private static final String FILE = "openapi/words.properties";

    private final Properties sentences;

    private Dictionary(Properties sentences) {
        this.sentences = sentences;
    }

    /**
     * The dictionary of all that is on a class path.
     *
     * @throws IllegalStateException when two files say different things of one key
     */
    public static Dictionary of(ClassLoader classPath) {
        Properties all = new Properties();
        try {
            for (URL file : Collections.list(classPath.getResources(FILE))) {
                read(file).forEach((key, sentence) -> add(all, key, sentence));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Dictionary(all);
    }

    private static void add(Properties all, Object key, Object sentence) {
        Object other = all.putIfAbsent(key, sentence);
        if (other != null && !other.equals(sentence)) {
            throw new IllegalStateException(FILE + " says two things of " + key);
        }
    }

    private static Properties read(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    /** The description of a schema; empty where the dictionary has none. */
    Optional<String> schema(String name) {
        return first(name);
    }

    /** What a property of a schema, or a value of an enum, means. */
    Optional<String> member(@Nullable String schema, String name) {
        return schema == null ? first(name) : first(schema + "." + name, name);
    }

    /** What a value of an enum means; never what a property of its name does. */
    Optional<String> value(String schema, String constant) {
        return first(schema + "." + constant);
    }

    /** What a parameter of an operation asks for. */
    Optional<String> parameter(@Nullable String operation, String name) {
        return first(operation + "?" + name, "?" + name, name);
    }

    /** What a parameter of one operation asks for, besides what those of its name do. */
    Optional<String> ofOperation(@Nullable String operation, String name) {
        return first(operation + "?" + name);
    }

    private Optional<String> first(String... keys) {
        for (String key : keys) {
            String sentence = sentences.getProperty(key);
            if (sentence != null) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }
}

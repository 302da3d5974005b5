package vn.lantoa.deploy.embedded.topics;

import java.util.Locale;
import java.util.regex.Pattern;

/** One declared topic. */
public record DeclaredTopic(String name, TopicKind kind, int partitionsInProduction, int partitionsLocally) {

    private static final Pattern NAME = Pattern.compile("lantoa\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9]\\d*");

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException when the name is not {@code lantoa.<service>.<name>.v<number>} or a number of
     *     partitions is below 1
     */
    public DeclaredTopic {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a topic: " + name);
        }
        if (partitionsInProduction < 1 || partitionsLocally < 1) {
            throw new IllegalArgumentException(name + " has no partitions");
        }
    }

    /** One line of the file. */
    static DeclaredTopic of(String line) {
        String[] words = line.split(",", -1);
        if (words.length != 4) {
            throw new IllegalArgumentException("not name,kind,partitions,partitions: " + line);
        }
        return new DeclaredTopic(
                words[0],
                TopicKind.valueOf(words[1].toUpperCase(Locale.ROOT)),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]));
    }

    public int partitions(Scale scale) {
        return scale == Scale.PRODUCTION ? partitionsInProduction : partitionsLocally;
    }
}

package vn.lantoa.deploy.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The words behind {@code up}.
 *
 * @param sample whether the sample year is to be loaded once everything runs
 */
record UpOptions(StackSettings settings, boolean sample) {

    /**
     * Reads {@code --fresh}, {@code --sample}, {@code --data DIR} and {@code --port NAME=PORT}.
     *
     * @throws IllegalArgumentException that says what is wrong with them
     */
    static UpOptions read(Path root, List<String> words) {
        StackSettings settings = StackSettings.usual(root);
        boolean sample = false;
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            String word = left.pop();
            sample |= word.equals("--sample");
            settings = switch (word) {
                case "--fresh" -> settings.freshly();
                case "--sample" -> settings;
                case "--data" -> settings.inFolder(Path.of(argument(word, left)));
                case "--port" -> withPort(settings, argument(word, left));
                default -> throw new IllegalArgumentException("unknown option " + word + "; see --help");
            };
        }
        return new UpOptions(settings, sample);
    }

    private static String argument(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " needs an argument; see --help");
        }
        return left.pop();
    }

    private static StackSettings withPort(StackSettings settings, String assignment) {
        String[] pair = assignment.split("=", -1);
        if (pair.length != 2) {
            throw new IllegalArgumentException("--port needs NAME=PORT, not " + assignment);
        }
        if (!pair[1].matches("\\d{1,5}")) {
            // an unknown name is what is wrong first: it would not take any port
            settings.requirePart(pair[0]);
            throw new IllegalArgumentException("--port needs NAME=PORT, not " + assignment);
        }
        return settings.withPort(pair[0], Integer.parseInt(pair[1]));
    }
}

package vn.lantoa.deploy.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The words behind a benchmark's name: {@code --name NUMBER}, each with a default. */
record Options(Map<String, Integer> numbers) {

    /** @throws IllegalArgumentException that says what is wrong with them */
    static Options read(List<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        Iterator<String> left = words.iterator();
        while (left.hasNext()) {
            String word = left.next();
            if (!word.matches("--[a-z]+")) {
                throw new IllegalArgumentException("unknown option " + word + "; see --help");
            }
            String value = left.hasNext() ? left.next() : "";
            if (!value.matches("\\d{1,9}")) {
                throw new IllegalArgumentException(word + " needs a number; see --help");
            }
            numbers.put(word.substring(2), Integer.parseInt(value));
        }
        return new Options(Map.copyOf(numbers));
    }

    /** @throws IllegalArgumentException when there is one of another name */
    void allow(List<String> names) {
        numbers.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("unknown option --" + name + " here; see --help");
                });
    }

    int number(String name, int otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }

    Duration seconds(String name, int otherwise) {
        return Duration.ofSeconds(number(name, otherwise));
    }

    /** Under some hundred requests a second it takes a service so long until its code is compiled. */
    Duration warmUp() {
        return seconds("warmup", 120);
    }
}

package vn.lantoa.deploy.fuzz;

import java.util.List;
import java.util.Random;

/** The chance of one case: the same for the same seed and name, whatever cases there are beside it. */
final class Dice {

    private final Random random;

    Dice(long seed, String nameOfCase) {
        this.random = new Random(seed * 1_000_003 + nameOfCase.hashCode());
    }

    /** One of them. */
    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** One of them. */
    @SafeVarargs
    final <T> T of(T... some) {
        return of(List.of(some));
    }

    /** From 0 to below the bound; 0 when nothing is. */
    int below(int bound) {
        return bound < 1 ? 0 : random.nextInt(bound);
    }

    /** Whether it happened, in so many cases of a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}

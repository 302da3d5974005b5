package vn.lantoa.task.document;

import java.util.List;

/** How much of a sweep over documents is run: a sample, or all of it by {@code -Dsweep.all=true} or {@code -Pfull}. */
final class Thoroughness {

    private static final boolean WHOLE = Boolean.getBoolean("sweep.all");
    private static final int ONE_IN = 3;

    private Thoroughness() {}

    /** Whether this case, named always the same, is in the sample. */
    static boolean holds(String name) {
        return WHOLE || Math.floorMod(name.hashCode(), ONE_IN) == 0;
    }

    /** The one of these that a case is tried with; all of them when nothing is left out. */
    static List<String> of(List<String> choices, String name) {
        return WHOLE ? choices : List.of(choices.get(Math.floorMod(name.hashCode(), choices.size())));
    }

    /** How often something random is tried. */
    static int times(int whole, int sample) {
        return WHOLE ? whole : sample;
    }
}
